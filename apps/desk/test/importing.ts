import { randomBytes } from 'node:crypto';
import { toldToAMonitor, type ToldWishes } from './assisted.js';
import type { DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

/** A mark as a browser makes one. */
export const aMark = () => randomBytes(32).toString('base64');

/** A row of a register as a browser seals it. */
export async function aRegisterRow(
  desk: DeskUnderTest,
  number: number,
  { numberMark = '', ...wishes }: ToldWishes & { readonly numberMark?: string } = {},
) {
  const { codeHandedOver: _code, ...row } = await toldToAMonitor(desk, {
    receivedOn: '2024-03-05',
    ...wishes,
  });
  return { ...row, number, numberMark };
}

/** Lets one import be this person's, with nothing in it. */
export async function importOf(desk: DeskUnderTest, caller: PersonName | null, id: string): Promise<object> {
  if (!caller) return {};
  const owner = desk.network.people[caller].id;
  await desk.arrange('DELETE FROM register_import_row WHERE import_id = $1', [id]);
  await desk.arrange('DELETE FROM register_import WHERE id = $1', [id]);
  await desk.arrange(
    'INSERT INTO register_import (id, account_id, file_mark, begun_at) VALUES ($1, $2, $3, now())',
    [id, owner, randomBytes(32)],
  );
  return {};
}

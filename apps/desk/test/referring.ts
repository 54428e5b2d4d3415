import type { Institution } from '#network';
import { institutionId } from '#network';
import { newKey, record, sealedItem, SOUND_RECORD, storeRecord } from './casework.js';
import type { Answer, DeskUnderTest } from './desk-under-test.js';
import type { PersonName } from './small-network.js';

/** A day near today, as the network's calendar has it (it keeps UTC). */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const institution = (name: string, more: Partial<Institution> = {}): Institution => ({
  ...{ kind: 'cndh', name, place: 'Bamako', phone: '', hours: '', districtIds: [] },
  ...{ validFrom: '2025-01-01', validTo: null },
  ...more,
});

/** What the network tells of: one for the whole country, one that has closed, one of another kind for one district. */
export const INSTITUTIONS = {
  cndh: institution('CNDH, siège'),
  closed: institution('CNDH, ancienne antenne', { validTo: '2025-06-30' }),
  justice: institution('Tribunal de Sikasso', { kind: 'justice', districtIds: ['sikasso'] }),
} as const;

/** Makes the network tell of them. */
export async function tellOfInstitutions(desk: DeskUnderTest): Promise<void> {
  await desk.arrange(
    `INSERT INTO setting VALUES ('institutions', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value`,
    [JSON.stringify(Object.values(INSTITUTIONS))],
  );
}

/** Fulfils all that a referral to the CNDH asks for: the person's consent and a plan against harm. */
export async function mayRefer(
  desk: DeskUnderTest,
  id: string,
  consents: readonly string[] = ['share-cndh'],
): Promise<void> {
  await tellOfInstitutions(desk);
  await desk.arrange('UPDATE complaint SET consents = $2 WHERE id = $1', [id, consents]);
  await record(desk, 'moussa', id, 'accepted');
  await storeRecord(desk, 'moussa', id, 1, SOUND_RECORD);
}

/** A referral as the console sends it. */
export const referring = (_desk: DeskUnderTest, more: object = {}) => ({
  ...{ version: 2, requestKey: newKey(), institutionId: institutionId(INSTITUTIONS.cndh) },
  ...{ sharesContact: false, shared: sealedItem('referral') },
  ...more,
});

/** Refers a complaint that may be, once it may. */
export async function refer(
  desk: DeskUnderTest,
  who: PersonName,
  id: string,
  more: object = {},
): Promise<Answer> {
  await mayRefer(desk, id);
  return desk.post(who, `/complaints/${id}/referrals`, referring(desk, more));
}

/** A task as the console sends it: for Moussa, tomorrow. */
export const aTask = (desk: DeskUnderTest, more: object = {}) => ({
  ...{ requestKey: newKey(), assigneeId: desk.network.people.moussa.id, dueOn: dayFromNow(1) },
  ...{ what: sealedItem('task'), ...more },
});

/** Leaves a referral, a task and a note that names someone on a complaint whose record has a plan. */
export async function referAndRemember(desk: DeskUnderTest, id: string): Promise<void> {
  await tellOfInstitutions(desk);
  await desk.arrange(`UPDATE complaint SET consents = '{share-cndh}' WHERE id = $1`, [id]);
  const { body } = await desk.get('awa', `/complaints/${id}`);
  await desk.post('awa', `/complaints/${id}/referrals`, referring(desk, { version: body.facts.version }));
  await desk.post('awa', `/complaints/${id}/tasks`, aTask(desk));
  const note = sealedItem('note', { mentions: [desk.network.people.awa.id] });
  await desk.post('moussa', `/complaints/${id}/items`, { requestKey: newKey(), items: [note] });
}

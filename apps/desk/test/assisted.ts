import { additionContent, type DeclaredFacts } from '#complaints/domain';
import { envelopeJson, newReceiptCode, randomBytes, sealComplaint, toBase64 } from '#sealing';
import type { DeskUnderTest } from './desk-under-test.js';

const FACTS: DeclaredFacts = {
  ...{ kind: 'corruption', category: 'bribery', districtId: 'sikasso', aboutWhom: 'someone-else', risk: [] },
  ...{ language: 'bm', genderWish: 'any', consents: [], reporter: 'victim', contact: 'anonymous' },
  ...{ sex: null, ageBand: null },
};

/** What a test may want to be different. */
export interface ToldWishes {
  readonly facts?: Partial<DeclaredFacts>;
  readonly story?: string;
  readonly to?: string;
  readonly receivedOn?: string;
  readonly codeHandedOver?: boolean;
}

/** What a monitor's browser sends; its code's stretching, which takes a while, is left out. */
export async function toldToAMonitor({ network }: DeskUnderTest, wishes: ToldWishes = {}) {
  const receipt = { version: 1, token: randomBytes(32), half: randomBytes(32), markKey: randomBytes(32) };
  const to = {
    team: wishes.to ?? network.teams['sikasso']!.recipient,
    recovery: network.recovery.recipient,
  };
  const { receivedOn = new Date().toISOString().slice(0, 10), codeHandedOver = true } = wishes;
  const facts = { ...FACTS, ...wishes.facts };
  const content = { ...additionContent(wishes.story ?? `Ce qu’elle a dit ${newReceiptCode()}`), facts };
  const sealed = envelopeJson(await sealComplaint(content, to, receipt));
  return { ...sealed, facts, receivedOn, codeHandedOver, token: toBase64(receipt.token) };
}

import {
  newAccountSecrets,
  newKeyPair,
  randomBytes,
  sealAccount,
  sealDocument,
  sealIdentity,
  sealKeys,
  sealWritten,
  splitKey,
  toBase64,
  type ComplaintKeys,
} from '#sealing';
import { KeyRing } from './key-ring.js';
import type { ItemKind } from './protocol.js';

const ID = 'complaint-1';

/** A ring that has opened one complaint of its team, and that complaint's identities. */
async function opened(): Promise<{ ring: KeyRing; keys: ComplaintKeys }> {
  const ring = new KeyRing();
  const [accountKey, team] = [randomBytes(32), await newKeyPair()];
  const { secrets, keys: own } = await newAccountSecrets('', false);
  const { tabHalf, serverHalf } = splitKey(accountKey);
  await ring.handlers.unlock({
    tabHalf: toBase64(tabHalf),
    serverHalf: toBase64(serverHalf),
    sealedIdentity: toBase64(await sealAccount(accountKey, secrets)),
    teams: [{ id: 'segou', sealedTeamIdentity: toBase64(await sealIdentity(team.identity, own.recipient)) }],
  });
  const keys = { case: await newKeyPair(), dialogue: await newKeyPair() };
  const { caseKey, dialogueKey } = await sealKeys(keys, team.recipient);
  await ring.handlers.openComplaint({
    complaintId: ID,
    caseKey: toBase64(caseKey),
    dialogueKey: toBase64(dialogueKey),
    caseRecipient: keys.case.recipient,
    dialogueRecipient: keys.dialogue.recipient,
  });
  return { ring, keys };
}

const markOf = (kind: ItemKind) => ({
  ...{ kind, complaintId: ID, authorId: 'awa', itemId: 'item-1', revision: 0 },
});

describe('the key ring', () => {
  it('opens what was written into the case', async () => {
    const { ring } = await opened();
    const mark = markOf('note');
    const content = await ring.handlers.sealItem({ ...mark, body: 'Seen' });
    expect(await ring.handlers.openItem({ ...mark, box: 'case', requestKey: 'key', content })).toBe('Seen');
  });

  it.each(['note', 'conclusion', 'reason', 'record', 'referral'] as const)(
    'believes no %s in a colleague’s name from the holder of a receipt code, in whichever box its row says it lies',
    async (kind) => {
      const { ring, keys } = await opened();
      const mark = markOf(kind);
      const forged = toBase64(await sealWritten({ ...keys, case: keys.dialogue }, mark, 'He lied'));
      for (const [box, code] of [
        ['dialogue', 'sealed.unexpected'],
        ['case', 'sealed.cannot-open'],
      ] as const) {
        const opening = ring.handlers.openItem({ ...mark, box, requestKey: 'key', content: forged });
        await expect(opening).rejects.toMatchObject({ code });
      }
    },
  );

  it('takes nothing that was filed out of the dialogue, and no message out of the case', async () => {
    const { ring, keys } = await opened();
    for (const kind of ['filing', 'addition'] as const) {
      const content = toBase64(await sealDocument([keys.dialogue.recipient], kind, {}));
      const opening = ring.handlers.openItem({
        ...markOf(kind),
        box: 'dialogue',
        requestKey: 'key',
        content,
      });
      await expect(opening).rejects.toMatchObject({ code: 'sealed.unexpected' });
    }
    const mark = markOf('message-out');
    const content = await ring.handlers.sealItem({ ...mark, body: 'Come' });
    await expect(
      ring.handlers.openItem({ ...mark, box: 'case', requestKey: 'key', content }),
    ).rejects.toMatchObject({ code: 'sealed.unexpected' });
  });
});

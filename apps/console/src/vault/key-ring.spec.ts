import { additionContent } from '#complaints/domain';
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
import type { SearchableComplaintResponse, SearchableItemResponse } from '#desk-client';
import { KeyRing } from './key-ring.js';
import type { ItemKind } from './protocol.js';

const ID = 'complaint-1';

type SealedComplaintKeys = NonNullable<SearchableComplaintResponse['sealed']>;

const recipientsOf = (keys: ComplaintKeys) => ({
  caseRecipient: keys.case.recipient,
  dialogueRecipient: keys.dialogue.recipient,
});

/** A ring that has opened one complaint of its team, and that complaint's identities. */
async function opened(): Promise<{
  ring: KeyRing;
  keys: ComplaintKeys;
  sealed: SealedComplaintKeys;
  recipient: string;
}> {
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
  const sealed = {
    caseKey: toBase64(caseKey),
    dialogueKey: toBase64(dialogueKey),
    recipient: team.recipient,
  };
  await ring.handlers.holdConflicts({ sealed: null });
  await ring.handlers.openComplaint({ complaintId: ID, told: [], ...sealed, ...recipientsOf(keys) });
  return { ring, keys, sealed, recipient: own.recipient };
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

  it.each(['note', 'conclusion', 'reason', 'record', 'referral', 'referral-answer', 'task'] as const)(
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

  it('enters into the index what proves its writer, tells what does not open, and keeps no key by it', async () => {
    const { ring, keys, sealed } = await opened();
    const item = (kind: 'filing' | 'note', content: Uint8Array | string): SearchableItemResponse => ({
      ...{ id: 'item-1', kind, requestKey: 'key', authorId: kind === 'filing' ? null : 'awa', revision: 0 },
      box: 'case',
      ownKey: null,
      content: typeof content === 'string' ? content : toBase64(content),
    });
    const filed = additionContent('Bɔɔrɛ a été frappée');
    const filing = item('filing', await sealDocument([keys.case.recipient], 'filing', filed));
    const note = await ring.handlers.sealItem({ ...markOf('note'), body: 'Appeler Salif' });
    const forged = await sealWritten({ ...keys, case: keys.dialogue }, markOf('note'), 'Il a menti');
    const complaint: Omit<SearchableComplaintResponse, 'items'> = {
      ...{ id: ID, mark: '1.1', category: 'liberty', districtId: 'segou', restricted: false, sealed },
      kind: 'human-rights',
      state: 'received',
      priority: 3,
      receivedAt: '2026-11-27T10:00:00Z',
      ...recipientsOf(keys),
    };
    const put = (items: readonly SearchableItemResponse[], more: object = {}) =>
      ring.handlers.indexComplaint({
        teamId: 'segou',
        complaint: { ...complaint, items: [...items], ...more },
      });
    const find = (sought: string) => ring.handlers.searchTexts({ teamId: 'segou', sought, most: 5 });

    expect(await put([filing, item('note', note)])).toEqual({ whole: true });
    expect((await find('boore')).hits).toMatchObject([{ id: ID, place: 'story', category: 'liberty' }]);
    expect((await find('salif')).hits).toMatchObject([{ id: ID, place: 'note' }]);
    expect(await put([filing, item('note', forged)])).toEqual({ whole: false });
    expect((await find('menti')).total).toBe(0);
    expect((await find('salif')).total).toBe(0);
    // A swapped copy of the keys opens nothing.
    const other = await newKeyPair();
    expect(await put([filing], { caseRecipient: other.recipient })).toEqual({ whole: false });
    expect((await find('boore')).total).toBe(0);
    // Indexed is not opened: nothing is sealed or opened in its name.
    await put([filing], { id: 'complaint-2' });
    const asOpened = { ...markOf('filing'), complaintId: 'complaint-2', box: 'case', requestKey: 'key' };
    await expect(ring.handlers.openItem({ ...asOpened, content: filing.content })).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });
    await ring.handlers.dropIndexed({ teamId: 'segou' });
    expect((await find('boore')).total).toBe(0);
  });

  describe('with a list of conflicts', () => {
    const conflicts = [{ kind: 'person', name: 'Salif Koné', phone: '' }] as const;
    const told = async (keys: ComplaintKeys, story: string, kind: 'filing' | 'addition' = 'filing') => ({
      ...{ id: 'item-1', kind, requestKey: 'key', authorId: null, revision: 0, ownKey: null },
      box: 'case' as const,
      content: toBase64(await sealDocument([keys.case.recipient], kind, additionContent(story))),
    });

    it('lets nothing out of a complaint that names one of them, nor of what was open before it did', async () => {
      const { ring, keys, sealed } = await opened();
      await ring.handlers.holdConflicts({ sealed: await ring.handlers.sealConflicts({ conflicts }) });
      const open = async (...items: Awaited<ReturnType<typeof told>>[]) =>
        ring.handlers.openComplaint({ complaintId: ID, told: items, ...sealed, ...recipientsOf(keys) });
      const other = await told(keys, 'Salif est venu');
      const theirs = await told(keys, 'SALIF, dit Kone, est venu', 'addition');
      const read = ({ kind, content }: typeof other) =>
        ring.handlers.openItem({ ...markOf(kind), authorId: '', box: 'case', requestKey: 'key', content });

      expect(await open(other)).toEqual({ conflict: false });
      await read(other);
      expect(await open(other, theirs)).toEqual({ conflict: true });
      for (const item of [other, theirs])
        await expect(read(item)).rejects.toMatchObject({ code: 'sealed.cannot-open' });
      await expect(
        ring.handlers.reseal({ complaintId: ID, recipient: keys.case.recipient }),
      ).rejects.toMatchObject({ code: 'sealed.cannot-open' });
      // Taken off the list, it opens: the desk is what bars for good.
      await ring.handlers.holdConflicts({ sealed: await ring.handlers.sealConflicts({ conflicts: [] }) });
      expect(await open(other, theirs)).toEqual({ conflict: false });
    });

    it('opens a task by itself and keeps no key by it, and of one that names them it lets nothing out', async () => {
      const { ring, keys, sealed } = await opened();
      const itemOf = async (itemId: string, title: string) => {
        const mark = { ...markOf('task'), itemId };
        const body = { version: 1, title, details: '' };
        const content = await ring.handlers.sealItem({ ...mark, body });
        const about = { kind: 'task', box: 'case', ownKey: null, requestKey: 'key', revision: 0 } as const;
        return { ...about, id: itemId, authorId: 'awa', content };
      };
      const [plain, named] = [await itemOf('item-1', 'Appeler'), await itemOf('item-2', 'Voir Salif Koné')];
      const broken = { ...plain, id: 'item-3' };
      // Nothing that was open stays so under another list.
      await ring.handlers.holdConflicts({ sealed: await ring.handlers.sealConflicts({ conflicts }) });
      const apart = (...items: (typeof plain)[]) =>
        ring.handlers.openApart({ complaintId: ID, items, ...sealed, ...recipientsOf(keys) });

      expect(await apart(plain, broken)).toMatchObject({
        conflict: false,
        opened: [{ ok: true, value: { title: 'Appeler' } }, { ok: false }],
      });
      await expect(ring.handlers.sealItem({ ...markOf('note'), body: 'Vu' })).rejects.toMatchObject({
        code: 'sealed.cannot-open',
      });
      expect(await apart(plain, named)).toEqual({ conflict: true, opened: [] });
    });

    it('opens nothing at all without one, and believes none that somebody else sealed', async () => {
      const { ring, recipient } = await opened();
      expect(await ring.handlers.openConflicts({ sealed: null })).toEqual([]);
      const kept = await ring.handlers.sealConflicts({ conflicts });
      expect(await ring.handlers.openConflicts({ sealed: kept })).toEqual(conflicts);
      const planted = toBase64(
        await sealDocument([recipient], 'own-conflicts', { content: '[]', proof: toBase64(randomBytes(32)) }),
      );
      await expect(ring.handlers.holdConflicts({ sealed: planted })).rejects.toMatchObject({
        code: 'sealed.unproven',
      });
      // Another thing that the account sealed to itself is no list either.
      const draft = await ring.handlers.sealForMe({ text: '[]' });
      await expect(ring.handlers.holdConflicts({ sealed: draft })).rejects.toMatchObject({
        code: 'sealed.unexpected',
      });
      const fresh = new KeyRing();
      await expect(
        fresh.handlers.openComplaint({
          ...{ complaintId: ID, told: [], caseKey: '', dialogueKey: '' },
          ...{ caseRecipient: '', dialogueRecipient: '' },
        }),
      ).rejects.toMatchObject({ code: 'conflicts.not-held' });
    });
  });
});

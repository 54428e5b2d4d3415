import fc from 'fast-check';
import {
  newKeyPair,
  openWritten,
  sealDocument,
  sealWritten,
  type ComplaintKeys,
  type Written,
} from './index.js';

const NOTE: Written = {
  ...{ kind: 'note', complaintId: 'complaint-1', authorId: 'awa', itemId: 'item-1', revision: 0 },
};
const newKeys = async (): Promise<ComplaintKeys> => ({
  case: await newKeyPair(),
  dialogue: await newKeyPair(),
});
const unproven = { code: 'sealed.unproven' };

describe('what a member of staff writes into a case', () => {
  it('comes back as it was written', async () => {
    const keys = await newKeys();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const same = JSON.parse(JSON.stringify(body)) as unknown;
        expect(await openWritten(keys, NOTE, await sealWritten(keys, NOTE, body))).toEqual(same);
      }),
      { numRuns: 30 },
    );
  });

  it('is not believed from one who knows only the recipient', async () => {
    const [keys, thief] = [await newKeys(), await newKeyPair()];
    const stolen = { ...keys, case: { ...thief, recipient: keys.case.recipient } };
    const planted = await sealWritten(stolen, NOTE, 'He lied');
    await expect(openWritten(keys, NOTE, planted)).rejects.toMatchObject(unproven);
    for (const body of ['He lied', null, { content: '"He lied"' }]) {
      const bare = await sealDocument([keys.case.recipient], 'note', body);
      await expect(openWritten(keys, NOTE, bare)).rejects.toMatchObject({ code: 'sealed.damaged' });
    }
  });

  it.each([
    ['re-attributed to a colleague', { authorId: 'binta' }],
    ['that names nobody any more', { authorId: '' }],
    ['copied to another complaint', { complaintId: 'complaint-2' }],
    ['repeated as another item', { itemId: 'item-2' }],
    ['passed off as a later revision', { revision: 1 }],
  ])('is refused in a row %s', async (_what, changed) => {
    const keys = await newKeys();
    const sealed = await sealWritten(keys, NOTE, 'He lied');
    await expect(openWritten(keys, { ...NOTE, ...changed }, sealed)).rejects.toMatchObject(unproven);
  });

  it('is not believed from the holder of a receipt code, who has the dialogue', async () => {
    const keys = await newKeys();
    const planted = await sealWritten({ ...keys, case: keys.dialogue }, NOTE, 'He lied');
    await expect(openWritten(keys, NOTE, planted)).rejects.toMatchObject({ code: 'sealed.cannot-open' });
    const message = { ...NOTE, kind: 'message-out' };
    await expect(openWritten(keys, message, planted)).rejects.toMatchObject({ code: 'sealed.unexpected' });
  });

  it('is refused as another kind', async () => {
    const keys = await newKeys();
    const sealed = await sealWritten(keys, NOTE, 'He lied');
    await expect(openWritten(keys, { ...NOTE, kind: 'conclusion' }, sealed)).rejects.toMatchObject({
      code: 'sealed.unexpected',
    });
  });
});

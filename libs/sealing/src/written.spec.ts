import fc from 'fast-check';
import { newKeyPair, openWritten, sealDocument, sealWritten, type Written } from './index.js';

const NOTE: Written = {
  ...{ kind: 'note', complaintId: 'complaint-1', authorId: 'awa', itemId: 'item-1', revision: 0 },
};
const unproven = { code: 'sealed.unproven' };

describe('what a member of staff writes into a case', () => {
  it('comes back as it was written', async () => {
    const pair = await newKeyPair();
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const same = JSON.parse(JSON.stringify(body)) as unknown;
        expect(await openWritten(pair, NOTE, await sealWritten(pair, NOTE, body))).toEqual(same);
      }),
      { numRuns: 30 },
    );
  });

  it('is not believed from one who knows only the recipient', async () => {
    const [pair, thief] = [await newKeyPair(), await newKeyPair()];
    const planted = await sealWritten({ ...thief, recipient: pair.recipient }, NOTE, 'He lied');
    await expect(openWritten(pair, NOTE, planted)).rejects.toMatchObject(unproven);
    for (const body of ['He lied', null, { content: '"He lied"' }]) {
      const bare = await sealDocument([pair.recipient], 'note', body);
      await expect(openWritten(pair, NOTE, bare)).rejects.toMatchObject({ code: 'sealed.damaged' });
    }
  });

  it.each([
    ['re-attributed to a colleague', { authorId: 'binta' }],
    ['that names nobody any more', { authorId: '' }],
    ['copied to another complaint', { complaintId: 'complaint-2' }],
    ['repeated as another item', { itemId: 'item-2' }],
    ['passed off as a later revision', { revision: 1 }],
  ])('is refused in a row %s', async (_what, changed) => {
    const pair = await newKeyPair();
    const sealed = await sealWritten(pair, NOTE, 'He lied');
    await expect(openWritten(pair, { ...NOTE, ...changed }, sealed)).rejects.toMatchObject(unproven);
  });

  it('is refused as another kind', async () => {
    const pair = await newKeyPair();
    const sealed = await sealWritten(pair, NOTE, 'He lied');
    await expect(openWritten(pair, { ...NOTE, kind: 'conclusion' }, sealed)).rejects.toMatchObject({
      code: 'sealed.unexpected',
    });
  });
});

import fc from 'fast-check';
import { newKeyPair, openMessage, sealDocument, sealMessage } from './index.js';

describe('a message of the dialogue', () => {
  it('comes back as it was written, by whoever may open the dialogue', async () => {
    const dialogue = await newKeyPair();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(
          await openMessage(dialogue, 'message-out', await sealMessage(dialogue, 'message-out', text)),
        ).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('is not believed from one who knows only the recipient', async () => {
    const [dialogue, thief] = [await newKeyPair(), await newKeyPair()];
    // The thief can write to the database, where the dialogue's recipient can be read, but not open the dialogue.
    const planted = await sealMessage(
      { ...thief, recipient: dialogue.recipient },
      'message-out',
      'Come alone',
    );
    await expect(openMessage(dialogue, 'message-out', planted)).rejects.toMatchObject({
      code: 'sealed.unexpected',
    });
    for (const body of ['Come alone', null, { text: 'Come alone' }, { text: 'Come alone', proof: '?' }]) {
      const bare = await sealDocument([dialogue.recipient], 'message-out', body);
      await expect(openMessage(dialogue, 'message-out', bare)).rejects.toMatchObject({
        code: 'sealed.damaged',
      });
    }
  });

  it('does not turn round: what a complainant wrote never passes for the team', async () => {
    const dialogue = await newKeyPair();
    const sealed = await sealMessage(dialogue, 'message-in', 'I am afraid');
    await expect(openMessage(dialogue, 'message-out', sealed)).rejects.toMatchObject({
      code: 'sealed.unexpected',
    });
  });

  it('belongs to its own dialogue', async () => {
    const [one, other] = [await newKeyPair(), await newKeyPair()];
    const sealed = await sealMessage(one, 'message-in', 'text');
    await expect(openMessage(other, 'message-in', sealed)).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });
  });
});

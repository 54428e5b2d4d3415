import fc from 'fast-check';
import {
  newKeyPair,
  openDocument,
  openLetter,
  openMessage,
  openReply,
  sealDocument,
  sealMessage,
  sealReply,
  type ComplaintKeys,
} from './index.js';

const newKeys = async (): Promise<ComplaintKeys> => ({
  case: await newKeyPair(),
  dialogue: await newKeyPair(),
});

const WHOSE = { complaintId: 'complaint-1', authorId: 'awa', itemId: 'item-1' };
const unproven = { code: 'sealed.unproven' };

describe('a message of the dialogue', () => {
  it('comes back as it was written, by whoever may open the dialogue', async () => {
    const keys = await newKeys();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const [sent, answered] = [
          await sealMessage(keys.dialogue, 'key-1', text),
          await sealReply(keys, WHOSE, text),
        ];
        expect(await openMessage(keys.dialogue, 'message-in', 'key-1', sent)).toBe(text);
        expect(await openMessage(keys.dialogue, 'message-out', 'item-1', answered)).toBe(text);
        expect(await openReply(keys, WHOSE, answered)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('is not believed from one who knows only the recipient', async () => {
    const [{ dialogue, ...rest }, thief] = [await newKeys(), await newKeyPair()];
    // The thief can write to the database, where the dialogue's recipient can be read, but not open the dialogue.
    const planting = { ...rest, dialogue: { ...thief, recipient: dialogue.recipient } };
    const planted = await sealReply(planting, WHOSE, 'Come alone');
    await expect(openMessage(dialogue, 'message-out', 'item-1', planted)).rejects.toMatchObject(unproven);
    for (const body of ['Come alone', null, { text: 'Come alone' }, { text: 'Come alone', proof: '?' }]) {
      const bare = await sealDocument([dialogue.recipient], 'message-out', body);
      await expect(openMessage(dialogue, 'message-out', 'item-1', bare)).rejects.toMatchObject({
        code: 'sealed.damaged',
      });
    }
  });

  it('says what it is about to whoever may open it, and nobody can give it another subject', async () => {
    const { dialogue } = await newKeys();
    const plain = await sealMessage(dialogue, 'key-1', 'Look again');
    const objection = await sealMessage(dialogue, 'key-1', 'Look again', 'objection');
    expect(await openLetter(dialogue, 'key-1', plain)).toEqual({ text: 'Look again', subject: null });
    expect(await openLetter(dialogue, 'key-1', objection)).toEqual({
      text: 'Look again',
      subject: 'objection',
    });
    // To whoever stores them they are the same.
    expect(objection.length).toBe(plain.length);
    const { proof } = await openDocument<{ proof: string }>([dialogue.identity], 'message-in', plain);
    const turned = { text: 'Look again', proof, subject: 'erasure' };
    const sealed = await sealDocument([dialogue.recipient], 'message-in', turned);
    await expect(openLetter(dialogue, 'key-1', sealed)).rejects.toMatchObject(unproven);
    const unheard = await sealMessage(dialogue, 'key-1', 'Look again', 'ransom' as 'survey');
    await expect(openLetter(dialogue, 'key-1', unheard)).rejects.toMatchObject({ code: 'sealed.unexpected' });
  });

  it('is refused when it is repeated under another key', async () => {
    const keys = await newKeys();
    const sent = await sealMessage(keys.dialogue, 'key-1', 'I withdraw nothing');
    await expect(openMessage(keys.dialogue, 'message-in', 'key-2', sent)).rejects.toMatchObject(unproven);
    const answered = await sealReply(keys, WHOSE, 'Come tomorrow');
    await expect(openMessage(keys.dialogue, 'message-out', 'item-2', answered)).rejects.toMatchObject(
      unproven,
    );
  });

  it('of the team’s is refused by the team in a colleague’s name, and from whoever can’t open the case', async () => {
    const keys = await newKeys();
    const answered = await sealReply(keys, WHOSE, 'Come tomorrow');
    await expect(openReply(keys, { ...WHOSE, authorId: 'binta' }, answered)).rejects.toMatchObject(unproven);
    // The holder of the receipt code has the dialogue, and no more.
    const holder = { dialogue: keys.dialogue, case: await newKeyPair() };
    const forged = await sealReply(holder, WHOSE, 'We paid you');
    expect(await openMessage(keys.dialogue, 'message-out', 'item-1', forged)).toBe('We paid you');
    await expect(openReply(keys, WHOSE, forged)).rejects.toMatchObject(unproven);
  });

  it('does not turn round: what a complainant wrote never passes for the team', async () => {
    const { dialogue } = await newKeys();
    const sealed = await sealMessage(dialogue, 'key-1', 'I am afraid');
    await expect(openMessage(dialogue, 'message-out', 'key-1', sealed)).rejects.toMatchObject({
      code: 'sealed.unexpected',
    });
  });

  it('belongs to its own dialogue', async () => {
    const [one, other] = [await newKeyPair(), await newKeyPair()];
    const sealed = await sealMessage(one, 'key-1', 'text');
    await expect(openMessage(other, 'message-in', 'key-1', sealed)).rejects.toMatchObject({
      code: 'sealed.cannot-open',
    });
  });
});

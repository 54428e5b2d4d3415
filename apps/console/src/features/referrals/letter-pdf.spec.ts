import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extractText, getDocumentProxy } from 'unpdf';
import { letterPdf, type LetterContent } from './letter-pdf.js';

const font = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));

const LETTER: LetterContent = {
  language: 'fr',
  network: 'Réseau de Sikasso',
  day: '27 novembre 2026',
  recipient: ['CNDH, siège', 'Bamako'],
  subject: 'Orientation d’un signalement',
  reference: 'Notre référence : ABCD-1234',
  body: 'Madame, Monsieur,\n\nVeuillez trouver ce qui suit.',
  sections: [{ title: 'Ce qui s’est passé', text: 'Ɲɛnabɔli ma kɛ : dugukolo minɛna, ŋana tɛ yen.' }],
  signed: [],
  page: (number, total) => `Page ${number} sur ${total}`,
};

async function readBack(content: LetterContent) {
  const bytes = await letterPdf(font, content);
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { bytes, text: text.replaceAll(/\s+/g, ' '), totalPages };
}

describe('the letter to an institution', () => {
  it('says what was chosen in every letter of Bambara, whose it is, to whom, and nothing of who made it', async () => {
    const { text } = await readBack(LETTER);
    for (const part of ['Réseau de Sikasso', 'CNDH, siège', 'Bamako', 'ABCD-1234', '27 novembre 2026'])
      expect(text).toContain(part);
    expect(text).toContain('Ɲɛnabɔli ma kɛ : dugukolo minɛna, ŋana tɛ yen.');
    expect(text).toContain('Page 1 sur 1');
    expect(text).not.toContain('Awa');
    expect((await readBack({ ...LETTER, signed: ['Awa Traoré'] })).text).toContain('Awa Traoré');
  });

  it('is the same bytes whenever it is made, so that its fingerprint proves it', async () => {
    const [first, again, other] = [
      await letterPdf(font, LETTER),
      await letterPdf(font, LETTER),
      await letterPdf(font, { ...LETTER, day: '28 novembre 2026' }),
    ];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
    // Sealed with the referral, whose limit is half a megabyte in base64 and padding.
    expect(first.length).toBeLessThan(120_000);
  });

  it('numbers every page of a long story, and cuts nothing off', async () => {
    const long = Array.from({ length: 120 }, (_, n) => `Alinéa ${n} : ${'des mots '.repeat(30)}`).join(
      '\n\n',
    );
    const { text, totalPages } = await readBack({
      ...LETTER,
      sections: [{ title: 'Ce qui s’est passé', text: long }],
    });
    expect(totalPages).toBeGreaterThan(3);
    expect(text).toContain('Alinéa 119');
    expect(text).toContain(`Page ${totalPages} sur ${totalPages}`);
  });
});

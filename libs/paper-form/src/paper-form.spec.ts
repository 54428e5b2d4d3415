import { getDocumentProxy } from 'unpdf';
import { intakeCatalogue, WRITTEN_LOCALES, paperCatalogue, type WrittenLocale } from '#i18n';
import { paperForm } from './paper-form.js';

const QUESTIONS = [
  ...['kind.legend', 'category.legend', 'district.label', 'when.label', 'story.label', 'risk.legend'],
  ...[
    'about.legend',
    'reporter.legend',
    'people.label',
    'name.label',
    'language.label',
    'gender-wish.legend',
  ],
  ...[
    'contact.legend',
    'contact.how',
    'contact.say',
    'consent.legend',
    'consent.hint',
    'consent.share-justice',
  ],
  ...['consent.count-sex-and-age', 'sex.legend', 'age.label'],
].map((key) => `intake.${key}`);

/** Lines are broken where there is room: what counts is the letters. */
const letters = (text: string): string => text.replace(/\s+/g, '');

async function read(locale: WrittenLocale) {
  const document = await getDocumentProxy(new Uint8Array(await paperForm(locale, 'shown')));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, place) => {
      const page = await document.getPage(place + 1);
      const { items } = await page.getTextContent();
      return items.flatMap((item) =>
        'str' in item ? [{ text: item.str, place: item.transform as number[] }] : [],
      );
    }),
  );
  return {
    document,
    pages,
    text: letters(
      pages
        .flat()
        .map(({ text }) => text)
        .join(''),
    ),
  };
}

describe('the paper form', () => {
  it.each(WRITTEN_LOCALES)('asks every question of the public form on two pages: %s', async (locale) => {
    const { document, pages, text } = await read(locale);
    expect(document.numPages).toBe(2);
    const words: Record<string, string> = intakeCatalogue.messages[locale];
    for (const key of QUESTIONS) expect([key, text.includes(letters(words[key]!))]).toEqual([key, true]);
    expect(text).toContain(letters(paperCatalogue.messages[locale]['paper.handText']));
    expect(text).toContain('Koutiala');
    // Nothing runs over an edge of the paper (A4, in points).
    for (const [, , , , x, y] of pages.flat().map(({ place }) => place)) {
      expect(x! >= 30 && x! < 565 && y! > 10 && y! < 842).toBe(true);
    }
  });

  it('has the letters of Bambara', async () => {
    const { text } = await read('bm');
    for (const letter of 'ɛɔɲŋ') expect(text).toContain(letter);
  });

  it('tells a reader aloud its language and title', async () => {
    const { document } = await read('fr');
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Faire un signalement sur papier', Language: 'fr' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
  });
});

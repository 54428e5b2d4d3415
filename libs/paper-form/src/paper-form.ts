import { SHARING_IDS } from '#complaints/domain';
import {
  intakeCatalogue,
  labelOf,
  paperCatalogue,
  translator,
  type Drafts,
  type KeyOf,
  type Labels,
  type Locale,
  type Translate,
} from '#i18n';
import {
  ANSWER_IDS,
  CONTACT_IDS,
  ABOUT_WHOM_IDS,
  AGE_BANDS,
  categoriesOf,
  CATEGORIES,
  DISTRICTS,
  GENDER_WISH_IDS,
  KIND_IDS,
  LANGUAGES,
  REPORTER_CHOICE_IDS,
  RISKS,
  SEXES,
  SPECIAL_DISTRICTS,
} from '#taxonomy';
import { Sheet } from './sheet.js';

const PAGES = 2;
const CODE_GROUPS = 5;

/** What a page is written in. */
interface Words {
  readonly own: Translate<KeyOf<typeof paperCatalogue>>;
  /** The public form's. */
  readonly q: Translate<KeyOf<typeof intakeCatalogue>>;
  readonly label: (entry: { readonly labels: Labels }) => string;
}

/**
 * The public form's questions in one language, in the order of a conversation, as a PDF of two A4 pages. What no speaker
 * has reviewed is said in French, unless drafts are shown.
 */
export function paperForm(locale: Locale, drafts: Drafts = 'withheld'): Promise<Buffer> {
  const own = translator(paperCatalogue, locale, drafts);
  const q = translator(intakeCatalogue, locale, drafts);
  const words = { own, q, label: (entry: { readonly labels: Labels }) => labelOf(entry, locale, drafts) };
  const sheet = new Sheet({ title: own('paper.title'), language: locale });
  const pages = [whatHappened, whoAndHow];
  pages.forEach((page, place) => {
    if (place > 0) sheet.nextPage();
    page(sheet, words);
    sheet.foot(own('paper.page', { number: place + 1, total: PAGES }));
  });
  return sheet.bytes();
}

function whatHappened(sheet: Sheet, { own, q, label }: Words): void {
  sheet.title(own('paper.title'));
  sheet.text(own('paper.lead'));
  sheet.question(own('paper.hand'));
  sheet.text(own('paper.handText'));
  sheet.question(q('intake.kind.legend'));
  sheet.ticks(
    KIND_IDS.map((id) => `${q(`intake.kind.${id}`)} (${q(`intake.kind.${id}-hint`)})`),
    2,
  );
  sheet.question(q('intake.category.legend'));
  const ofKind = KIND_IDS.flatMap((kind) => categoriesOf(kind).filter(({ id }) => id !== 'unknown'));
  sheet.ticks(
    [...ofKind, CATEGORIES.find('unknown')!].map((entry) => label(entry)),
    3,
  );
  sheet.question(q('intake.district.label'));
  sheet.text(q('intake.district.hint'));
  const places = [
    ...DISTRICTS.map(({ name }) => name),
    ...SPECIAL_DISTRICTS.entries.map((one) => label(one)),
  ];
  sheet.ticks(places, 6, 6.5);
  sheet.blank(own('paper.other'));
  sheet.question(q('intake.when.label'));
  sheet.text(q('intake.when.hint'));
  sheet.lines(1);
  sheet.question(q('intake.story.label'));
  sheet.text(`${q('intake.story.hint')} ${own('paper.write')}`);
  sheet.linesToFoot();
}

function whoAndHow(sheet: Sheet, words: Words): void {
  const { own, q, label } = words;
  sheet.question(q('intake.risk.legend'));
  const answers = ANSWER_IDS.map((id) => q(`intake.answer.${id}`));
  sheet.asked(
    RISKS.entries.map((entry) => label(entry)),
    answers,
  );
  sheet.question(q('intake.about.legend'));
  sheet.ticks(
    ABOUT_WHOM_IDS.map((id) => q(`intake.about.${id}`)),
    2,
  );
  sheet.question(q('intake.reporter.legend'));
  sheet.ticks(
    REPORTER_CHOICE_IDS.map((id) => q(`intake.reporter.${id}`)),
    2,
  );
  sheet.question(q('intake.people.label'));
  sheet.text(q('intake.people.hint'));
  sheet.lines(5);
  sheet.blank(`${q('intake.name.label')}. ${q('intake.name.hint')}`);
  sheet.question(q('intake.language.label'));
  sheet.ticks(
    LANGUAGES.entries.map((entry) => label(entry)),
    6,
    6.5,
  );
  sheet.question(q('intake.gender-wish.legend'));
  sheet.ticks(
    GENDER_WISH_IDS.map((id) => q(`intake.gender-wish.${id}`)),
    3,
  );
  sheet.question(q('intake.contact.legend'));
  sheet.text(q('intake.contact.hint'));
  sheet.ticks(
    CONTACT_IDS.map((id) => q(`intake.contact.${id}`)),
    4,
  );
  for (const id of ['how', 'hours', 'who', 'say'] as const) sheet.blank(q(`intake.contact.${id}`));
  consents(sheet, words);
  sheet.question(own('paper.monitor'));
  sheet.text(own('paper.monitorText'));
  sheet.slip(own('paper.slip'), CODE_GROUPS);
}

function consents(sheet: Sheet, { own, q, label }: Words): void {
  sheet.question(q('intake.consent.legend'));
  sheet.text(`${q('intake.consent.hint')} ${own('paper.tick')} ${q('intake.consent.share')}`);
  const answers = [q('intake.answer.yes'), q('intake.answer.no')];
  const counting = q('intake.consent.count-sex-and-age');
  sheet.asked([...SHARING_IDS.map((id) => q(`intake.consent.${id}`)), counting], answers);
  sheet.text(q('intake.sex.legend'));
  sheet.ticks(
    SEXES.entries.map((entry) => label(entry)),
    3,
  );
  sheet.text(q('intake.age.label'));
  sheet.ticks(
    AGE_BANDS.entries.map((entry) => label(entry)),
    6,
    6.5,
  );
}

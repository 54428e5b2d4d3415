import {
  consoleCatalogue,
  domainCatalogue,
  errorsCatalogue,
  figuresCatalogue,
  intakeCatalogue,
  labelId,
  ownLabel,
  ownSentence,
  lettersCatalogue,
  mailCatalogue,
  paperCatalogue,
  reportCatalogue,
  reportingCatalogue,
  reviewHash,
  reviewState,
  type Catalogue,
  type Labels,
  type Locale,
  type ReviewState,
} from '#i18n';
import * as taxonomy from '#taxonomy';

/** One sentence or label of a language beside its French. */
export interface Translation {
  readonly id: string;
  readonly french: string;
  readonly text: string;
  readonly hash: string;
  readonly state: ReviewState;
}

const CATALOGUES = [
  intakeCatalogue,
  errorsCatalogue,
  domainCatalogue,
  consoleCatalogue,
  figuresCatalogue,
  lettersCatalogue,
  mailCatalogue,
  paperCatalogue,
  reportCatalogue,
  reportingCatalogue,
] as Catalogue[];

/** Everything a language says, in the order in which a complainant meets it: the public pages, then the labels. */
export function translationsIn(locale: Locale): Translation[] {
  const sentences = CATALOGUES.flatMap((catalogue) =>
    Object.entries(catalogue.messages.fr).map(([key, french]) =>
      translation(locale, `${catalogue.name}:${key}`, french, ownSentence(catalogue, locale, key)),
    ),
  );
  const labels = new Map(taxonomyLabels().map((label) => [label.fr, label]));
  return [
    ...sentences,
    ...[...labels.values()].map((label) =>
      translation(locale, labelId(label.fr), label.fr, ownLabel(label, locale)),
    ),
  ];
}

function translation(locale: Locale, id: string, french: string, text: string | undefined): Translation {
  const state = reviewState(locale, id, french, text);
  return { id, french, text: text ?? '', hash: reviewHash(french, text ?? ''), state };
}

/** Every label and help text of every vocabulary; the same French said twice is one label. */
function taxonomyLabels(): Labels[] {
  const entries = Object.values<unknown>(taxonomy).flatMap((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && 'entries' in value
      ? (value as taxonomy.Vocabulary).entries
      : [],
  );
  return [...entries, ...taxonomy.ACTS].flatMap(({ labels, help }) => (help ? [labels, help] : [labels]));
}

import type { LineListRow } from '#complaints';
import { domainCatalogue, figuresCatalogue, labelOf, translate, type KeyOf, type Locale } from '#i18n';
import {
  ACTIONS,
  CATEGORIES,
  CHANNELS,
  CLOSING_REASONS,
  FINDINGS,
  KINDS,
  LANGUAGES,
  RISKS,
  SPECIAL_DISTRICTS,
  type TaxonomyEntry,
} from '#taxonomy';

/** What stands in a cell, by its kind. */
export type ListCell = string | number | boolean | Date | null;

type ListKey<Key = KeyOf<typeof figuresCatalogue>> = Key extends `line-list.${infer Name}` ? Name : never;

/** A column of the line list: its name here, its header is `line-list.<name>`, and what it says of a complaint. */
export interface ListColumn {
  readonly name: ListKey;
  /** Width in a spreadsheet, in characters. */
  readonly width: number;
  readonly of: (row: LineListRow, reader: ListReader) => ListCell;
}

/** For whom the list is made, and when. */
export interface ListReader {
  readonly locale: Locale;
  readonly at: Date;
}

/** What has a name is said in the reader's language; of categories and places the code stands beside it. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  { name: 'id', width: 38, of: ({ id }) => id },
  { name: 'received-at', width: 18, of: ({ receivedAt }) => receivedAt },
  { name: 'entered-at', width: 18, of: ({ enteredAt }) => enteredAt },
  { name: 'kind', width: 14, of: ({ kind }, { locale }) => said(KINDS, kind, locale) },
  { name: 'category', width: 22, of: ({ category }) => category },
  { name: 'category-name', width: 32, of: ({ category }, { locale }) => categoryName(category, locale) },
  { name: 'district', width: 14, of: ({ districtId }) => districtId },
  { name: 'district-name', width: 20, of: (row, { locale }) => placeName(row, locale) },
  { name: 'priority', width: 8, of: ({ priority }) => priority },
  {
    name: 'state',
    width: 20,
    of: ({ state }, { locale }) => translate(domainCatalogue, locale, `state.${state}`),
  },
  { name: 'assignee', width: 24, of: ({ assigneeName }) => assigneeName },
  { name: 'due-at', width: 18, of: ({ dueAt }) => dueAt },
  {
    name: 'overdue',
    width: 9,
    of: ({ state, dueAt }, { at }) => state !== 'concluded' && dueAt !== null && dueAt < at,
  },
  {
    name: 'risk',
    width: 24,
    of: (row, { locale }) => row.risk.map((id) => said(RISKS, id, locale)).join(', ') || null,
  },
  { name: 'restricted', width: 10, of: ({ restricted }) => restricted },
  { name: 'withdrawal-asked', width: 16, of: ({ withdrawalAsked }) => withdrawalAsked },
  { name: 'channel', width: 10, of: ({ channel }, { locale }) => said(CHANNELS, channel, locale) },
  { name: 'language', width: 9, of: ({ language }, { locale }) => said(LANGUAGES, language, locale) },
  { name: 'triaged-at', width: 18, of: ({ triagedAt }) => triagedAt },
  { name: 'accepted-at', width: 18, of: ({ acceptedAt }) => acceptedAt },
  { name: 'concluded-at', width: 18, of: ({ concludedAt }) => concludedAt },
  { name: 'finding', width: 20, of: ({ finding }, { locale }) => said(FINDINGS, finding, locale) },
  { name: 'action', width: 14, of: ({ action }, { locale }) => said(ACTIONS, action, locale) },
  {
    name: 'closing-reason',
    width: 14,
    of: (row, { locale }) => said(CLOSING_REASONS, row.closingReason, locale),
  },
  { name: 'reopenings', width: 11, of: ({ reopenings }) => reopenings },
];

/** The columns' names as the reader is told them. */
export const listHeader = ({ name }: ListColumn, locale: Locale): string =>
  translate(figuresCatalogue, locale, `line-list.${name}`);

interface Words {
  find(id: string): TaxonomyEntry | undefined;
}

/** A code in the reader's words; one that no vocabulary has any more as it is. */
function said(words: Words, code: string | null, locale: Locale): string | null {
  const entry = code === null ? undefined : words.find(code);
  return entry ? nameOf(entry, locale) : code;
}

const named = new Map<Locale, Map<TaxonomyEntry, string>>();

/** An entry's label, looked up once: a list says the same few in every line. */
function nameOf(entry: TaxonomyEntry, locale: Locale): string {
  const names = named.get(locale) ?? new Map<TaxonomyEntry, string>();
  named.set(locale, names);
  const name = names.get(entry) ?? labelOf(entry, locale);
  names.set(entry, name);
  return name;
}

function categoryName(category: string, locale: Locale): string {
  if (category === 'restricted') return translate(figuresCatalogue, locale, 'restricted');
  const entry = CATEGORIES.find(category);
  return entry ? nameOf(entry, locale) : category;
}

function placeName({ districtId, districtName }: LineListRow, locale: Locale): string {
  if (districtName !== null) return districtName;
  if (districtId === 'restricted') return translate(figuresCatalogue, locale, 'restricted');
  const answer = SPECIAL_DISTRICTS.find(districtId);
  return answer ? nameOf(answer, locale) : districtId;
}

import type { LineListRow } from '#complaints';
import { figuresCatalogue, labelOf, translate, type Locale } from '#i18n';
import { CATEGORIES, SPECIAL_DISTRICTS } from '#taxonomy';

/** What stands in a cell, by its kind. */
export type ListCell = string | number | boolean | Date | null;

/** A column of the line list: its name, the same in every language, and what it says of a complaint. */
export interface ListColumn {
  readonly name: string;
  /** Width in a spreadsheet, in characters. */
  readonly width: number;
  readonly of: (row: LineListRow, reader: ListReader) => ListCell;
}

/** For whom the list is made, and when. */
export interface ListReader {
  readonly locale: Locale;
  readonly at: Date;
}

/** Codes stay as they are, names beside them are in the reader's language. */
export const LIST_COLUMNS: readonly ListColumn[] = [
  { name: 'id', width: 38, of: ({ id }) => id },
  { name: 'received_at', width: 18, of: ({ receivedAt }) => receivedAt },
  { name: 'entered_at', width: 18, of: ({ enteredAt }) => enteredAt },
  { name: 'kind', width: 14, of: ({ kind }) => kind },
  { name: 'category', width: 22, of: ({ category }) => category },
  { name: 'category_name', width: 32, of: ({ category }, { locale }) => categoryName(category, locale) },
  { name: 'district', width: 14, of: ({ districtId }) => districtId },
  { name: 'district_name', width: 20, of: (row, { locale }) => placeName(row, locale) },
  { name: 'priority', width: 8, of: ({ priority }) => priority },
  { name: 'state', width: 20, of: ({ state }) => state },
  { name: 'assignee', width: 24, of: ({ assigneeName }) => assigneeName },
  { name: 'due_at', width: 18, of: ({ dueAt }) => dueAt },
  {
    name: 'overdue',
    width: 9,
    of: ({ state, dueAt }, { at }) => state !== 'concluded' && dueAt !== null && dueAt < at,
  },
  { name: 'risk', width: 24, of: ({ risk }) => risk.join('+') || null },
  { name: 'restricted', width: 10, of: ({ restricted }) => restricted },
  { name: 'withdrawal_asked', width: 16, of: ({ withdrawalAsked }) => withdrawalAsked },
  { name: 'channel', width: 10, of: ({ channel }) => channel },
  { name: 'language', width: 9, of: ({ language }) => language },
  { name: 'triaged_at', width: 18, of: ({ triagedAt }) => triagedAt },
  { name: 'accepted_at', width: 18, of: ({ acceptedAt }) => acceptedAt },
  { name: 'concluded_at', width: 18, of: ({ concludedAt }) => concludedAt },
  { name: 'finding', width: 20, of: ({ finding }) => finding },
  { name: 'action', width: 14, of: ({ action }) => action },
  { name: 'closing_reason', width: 14, of: ({ closingReason }) => closingReason },
  { name: 'reopenings', width: 11, of: ({ reopenings }) => reopenings },
];

function categoryName(category: string, locale: Locale): string {
  if (category === 'restricted') return translate(figuresCatalogue, locale, 'restricted');
  const entry = CATEGORIES.find(category);
  return entry ? labelOf(entry, locale) : category;
}

function placeName({ districtId, districtName }: LineListRow, locale: Locale): string {
  if (districtName !== null) return districtName;
  if (districtId === 'restricted') return translate(figuresCatalogue, locale, 'restricted');
  const answer = SPECIAL_DISTRICTS.find(districtId);
  return answer ? labelOf(answer, locale) : districtId;
}

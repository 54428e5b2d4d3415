import type { ConclusionContent } from '#complaints/domain';
import type { OpenedComplaint, OpenedItem } from './opened.js';

/** The reasons of the conclusion that awaits a second person; null when none does. */
export function proposalOf({
  view,
  conclusions,
}: Pick<OpenedComplaint, 'view' | 'conclusions'>): OpenedItem<ConclusionContent> | null {
  if (view.facts.state !== 'deciding') return null;
  return [...conclusions].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0] ?? null;
}

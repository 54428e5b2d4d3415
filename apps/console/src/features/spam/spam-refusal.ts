import { ruleOf, spamFault } from '#complaints/domain';
import type { OpenedComplaint, OpenedMessage } from '../complaint/opened.js';

/** What was told in a complaint and added to it, as far as it opened; '' where there is nothing to read. */
export function wordsOf({ filing, additions }: Pick<OpenedComplaint, 'filing' | 'additions'>): string {
  const told = [filing, ...additions].flatMap((item) =>
    item?.opened.ok ? [item.opened.value.story.trim()] : [],
  );
  return told.filter((story) => story !== '').join('\n\n');
}

/** What the complainant has written to the team since, in the order it came. */
export const lettersOf = ({ messages }: Pick<OpenedComplaint, 'messages'>): readonly OpenedMessage[] =>
  messages.filter(({ kind }) => kind === 'message-in');

/** Why a complaint can't be declined as spam here the quick way, as a problem's code; null where it can. */
export function refusalOf(complaint: OpenedComplaint, accountId: string): string | null {
  const { facts, exclusions, allowed } = complaint.view;
  if (exclusions.some((exclusion) => exclusion.accountId === accountId)) return 'complaint.excluded';
  if (!ruleOf('declined').from.includes(facts.state)) return 'complaint.event-not-possible';
  if (!allowed.includes('declined')) return 'complaint.not-allowed';
  return spamFault(facts) ?? unread(complaint);
}

/** Nobody throws away what they could not read: its words must have stood on the screen. */
function unread(complaint: OpenedComplaint): string | null {
  const { keys, filing, additions } = complaint;
  if (keys !== 'open') return keys === 'none' ? 'sealed.cannot-open' : keys.failed;
  for (const item of [filing, ...additions, ...lettersOf(complaint)])
    if (item && !item.opened.ok) return item.opened.code;
  return wordsOf(complaint) === '' ? 'spam.no-words' : null;
}

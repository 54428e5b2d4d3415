import { ACTION_IDS, CLOSING_REASON_IDS, FINDING_IDS } from '#taxonomy';
import type { T } from '../web/locale.js';

/** How a complaint ended, in codes; all null until it is concluded. */
export interface Outcome {
  readonly finding: string | null;
  readonly action: string | null;
  readonly closingReason: string | null;
}

/** Each sentence that says how one ended, by its code; nothing done and suspicion of a hoax have none. */
export function outcomeWords(t: T): Readonly<Record<string, string>> {
  const findings = FINDING_IDS.map((id) => [`finding.${id}`, t(`intake.follow.finding.${id}`)]);
  const actions = ACTION_IDS.filter((id) => id !== 'none').map((id) => [
    `action.${id}`,
    t(`intake.follow.action.${id}`),
  ]);
  const reasons = CLOSING_REASON_IDS.filter((id) => id !== 'spam').map((id) => [
    `closing.${id}`,
    t(`intake.follow.closing.${id}`),
  ]);
  return Object.fromEntries([...findings, ...actions, ...reasons]);
}

/** How it ended, as one text; '' until then. */
export function outcomeText(words: Readonly<Record<string, string>>, outcome: Outcome): string {
  return outcomeIds(outcome)
    .map((id) => words[id])
    .join(' ');
}

/** Which sentences say how it ended: why it was closed unexamined, else what was found and what was done. */
export function outcomeIds({ finding, action, closingReason }: Outcome): readonly string[] {
  if (closingReason) return [`closing.${closingReason}`];
  const done = action === 'none' ? null : action;
  return [finding && `finding.${finding}`, done && `action.${done}`].filter((id) => id !== null);
}

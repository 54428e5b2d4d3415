import { receiptGroups } from '#sealing';
import { DISTRICTS, teamOf } from './founding/districts.js';
import type { DemoAccount } from './founding/keys.js';
import type { PlannedComplaint } from './plan/years.js';

/** Shown at every start; the rest of the sheet stays in its file. */
const FIRST = [
  'segou-chef',
  'segou-1',
  'segou-2',
  'mopti-1',
  'bamako-1',
  'restreinte-1',
  'nationale-chef',
  'coordination',
  'audit',
  'administration-1',
  'accueil',
];

/** The account sheet: passphrases, and receipt codes to try the follow-up page with; a demonstration's only. */
export function accountSheet(
  staff: readonly DemoAccount[],
  years: readonly PlannedComplaint[],
  codes: readonly string[],
): string {
  const first = FIRST.flatMap((name) => staff.filter(({ username }) => username === name));
  const rest = staff.filter((account) => !first.includes(account));
  const shown = shownReceipts(years);
  return [
    'Demonstration: not the network’s official list; people, names and complaints are made up.',
    '',
    ...first.map(line),
    '',
    'Receipt codes to follow up:',
    ...shown.map(
      ({ number, fate }) => `  ${receiptGroups(codes[number]!).join(' ')}   ${WORDS[fate] ?? fate}`,
    ),
    '',
    '',
    'All other accounts',
    '',
    ...rest.map(line),
    '',
  ].join('\n');
}

function line({ username, passphrase, teamId, roles, displayName }: DemoAccount): string {
  const place = DISTRICTS.find(({ id }) => teamOf(id) === teamId)?.name ?? teamId ?? roles.join(', ');
  const role = roles.includes('lead') ? `lead, ${place}` : teamId ? `verifier, ${place}` : place;
  return `  ${username.padEnd(17)} ${passphrase.padEnd(66)} ${displayName} (${role})`;
}

const WORDS: Readonly<Record<string, string>> = {
  examined: 'concluded, with a reply to read',
  awaiting: 'a question waits for an answer',
  verifying: 'being verified',
  'no-answer': 'closed for want of an answer; may be opened again',
};

/** One of each that is worth a look: concluded with a reply, asked, in verification. */
function shownReceipts(years: readonly PlannedComplaint[]): PlannedComplaint[] {
  const latest = (fate: string) =>
    years.findLast(
      (one) => one.fate === fate && one.answers.channel === 'web' && one.narrative.language === 'fr',
    );
  return ['examined', 'awaiting', 'verifying', 'no-answer'].flatMap((fate) => latest(fate) ?? []);
}

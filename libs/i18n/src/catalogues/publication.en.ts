import type { TranslationOf } from '../catalogue.js';
import type { publicationFr } from './publication.fr.js';

/** English sentences of the published figures. */
export const publicationEn: TranslationOf<typeof publicationFr> = {
  title: 'The network’s figures',
  none: 'The network has published nothing yet.',
  sentence:
    'Since it has counted in this system, and up to the end of {end}, the network has received {received, plural, one {# complaint} other {# complaints}} and processed {processed, number} of them. What it had received before is not in it.',
  'sentence.opening':
    'Since it began, and up to the end of {end}, the network has received {received, plural, one {# complaint} other {# complaints}} and processed {processed, number} of them.',
  quarter: 'Quarter {number} of {year}',
  published: 'Published on {day}. Figures as of {asOf}.',
  withdrawn: 'Withdrawn',
  'withdrawn.text': 'These figures, published on {day}, were withdrawn on {withdrawn}. Reason: {reason}',
  others: 'All publications',
  'other.standing': 'published on {day}',
  'other.withdrawn': 'withdrawn on {day}: {reason}',
  'table.months': 'Received and processed, by month',
  'table.districts': 'Received and processed, by district of the facts and year',
  'table.categories': 'Received and processed, by category and year',
  'table.times': 'Times and promises kept, by quarter',
  'years.none': 'This table comes with the figures of the last quarter, once the year is complete.',
  month: 'Month',
  district: 'District',
  category: 'Category',
  period: 'Quarter',
  received: 'Received',
  processed: 'Processed',
  total: 'All',
  before: 'Before',
  later: 'Added or corrected later ({quarter})',
  opening: '{mark} Contains opening balances: what the network had counted before this system.',
  restricted: 'Restricted (neither place nor category)',
  'restricted.row': 'counted under “Restricted”',
  hidden: 'hidden',
  'withdrawn.cell': 'withdrawn',
  'too-few': 'too few',
  absent: '—',
  scrolls: 'The table moves sideways ⇄',
  'promise.acknowledged': 'Acknowledged in time',
  'promise.triaged': 'First decision in time',
  'promise.answered': 'Answered in time',
  'days.triage': 'Days to the first decision (median)',
  'days.conclusion': 'Days to the conclusion (median)',
  tens: '{from} to {to}%',
  days: '{days, plural, one {# day} other {# days}}',
  'hidden.title': 'What is hidden, and why',
  'hidden.count':
    '{numbers, plural, =0 {None of the {of, number} numbers on this page is hidden.} one {# of the {of, number} numbers on this page is hidden.} other {# of the {of, number} numbers on this page are hidden.}}',
  'hidden.why':
    'A number from 1 to 4 could let somebody be recognised: it is never shown. Other numbers are hidden beside it, so that it can’t be found by the totals, the other tables or earlier publications. A zero is shown, except where a whole column, or a whole quarter, is hidden.',
  'hidden.restricted':
    'Complaints of sexual violence and those that concern minors are counted in the row “Restricted” alone.',
  'words.title': 'What these words mean',
  'words.received':
    'Received: complaints, on the day the network received them. Duplicates and messages without a subject are among them.',
  'words.processed': 'Processed: those that have had a first conclusion. Processed does not mean resolved.',
  'words.frozen':
    'A month is frozen on the fifth working day of the next, and never changes afterwards. What is added or corrected later stands in a row of its own; in the tables by year it counts in the year in which it was corrected.',
  'words.times':
    'In time: acknowledged within seven days; first decision and answer within the times that the network has set itself. Shares are given by tens. The median is the number of days after which half are done, for complaints received in the last twelve months. Below twenty complaints nothing is said.',
  'suspensions.title': 'Teams suspended or reduced',
  'suspensions.text': 'Fewer complaints on those days does not mean fewer violations.',
  'suspension.suspended': '{team}: suspended from {from} to {to}',
  'suspension.reduced': '{team}: reduced from {from} to {to}',
  'suspension.suspended.lasts': '{team}: suspended since {from}',
  'suspension.reduced.lasts': '{team}: reduced since {from}',
  'files.title': 'Use these figures',
  'files.licence': 'You may use them freely if you name {network}. Licence:',
  'desk.title': 'Publish figures',
  'desk.lead':
    'What is published is read by everybody and can’t be corrected any more: it can only be withdrawn, and why stays public. First look at exactly what will be public.',
  'desk.list': 'Publications',
  'desk.list.none': 'Nothing has been published.',
  'desk.quarter': 'Quarter to publish',
  'desk.quarter.none':
    'No quarter to publish: those before the last one published can’t be any more, and the next can be after the fifth working day after its end.',
  'desk.prepare': 'Look at what will be public',
  'desk.preview': 'What will be public: {quarter}',
  'desk.as-of':
    'Figures as they were frozen on {day}. What was recorded or confirmed since is not in them: the overview may show others.',
  'desk.why':
    'Hidden here: {few, plural, =0 {no number from 1 to 4} one {# number from 1 to 4} other {# numbers from 1 to 4}}, and {beside, plural, =0 {no other} one {# other that would give it away} other {# others that would give them away}}.',
  'desk.older':
    'Afterwards these older quarters can’t be published any more: {quarters}. Publish them first if you want a page for each.',
  'desk.few': 'hidden: from 1 to 4',
  'desk.beside': 'hidden: would give away a number from 1 to 4',
  'desk.confirm': 'To publish, write the quarter: {quarter}',
  'desk.publish': 'Publish for everybody',
  'desk.published': 'Published: {quarter}.',
  'desk.see': 'See the public page',
  'desk.withdraw': 'Withdraw',
  'desk.withdraw.of': 'Withdraw: {quarter}',
  'desk.withdraw.text':
    'The figures will no longer be shown. Whoever kept them still has them. The reason stays public.',
  'desk.withdraw.reason': 'Reason, read by everybody',
  'desk.withdrawn': 'Withdrawn: {quarter}.',
};

import type { TranslationOf } from '../catalogue.js';
import type { reachFr } from './console.reach.fr.js';

/** English sentences of the console: being told that something waits. */
export const reachEn: TranslationOf<typeof reachFr> = {
  'reach.bell':
    '{count, plural, =0 {Nothing waits for you} one {# thing waits for you} other {# things wait for you}}',
  'reach.nothing':
    'Nothing new since you last looked. What is under way, and what is late, is in the triage queue.',
  'reach.nothing.figures': 'Nothing new since you looked.',
  'reach.opening':
    '{count, plural, one {An opening balance waits} other {# opening balances wait}} for your confirmation',
  'reach.seen': 'Seen',
  'reach.seen.of': 'Seen: {what}',
  'reach.occasion.danger': 'A life is in danger',
  'reach.occasion.urgent': 'An urgent complaint has arrived',
  'reach.occasion.assigned': 'A complaint is given or given back to you',
  'reach.occasion.second-person': 'A conclusion waits for your decision',
  'reach.occasion.message': 'Someone has written or added something',
  'reach.occasion.mentioned': 'You are named in a note',
  'reach.occasion.referral-due': 'An institution is to answer',
  'reach.occasion.nobody-free': 'Nobody can take a complaint',
  'reach.occasion.due-soon': 'A deadline is near',
  'reach.occasion.overdue': 'A deadline has passed',
  'reach.occasion.long-overdue': 'A deadline has passed by its length again',
  'reach.title': 'Being told by e-mail',
  'reach.text':
    'The e-mail says how many things wait for you and the address of this site. Never which, from where or from whom.',
  'reach.off': 'This network sends no e-mail. What waits for you is shown here, at the top of the page.',
  'reach.address': 'Your e-mail address',
  'reach.address.hint':
    'Choose an address that does not say where you work. You alone see it; it serves these reminders and nothing else.',
  'reach.sendCode': 'Send a code to this address',
  'reach.waitsForCode': 'A code is going to {address}, from {from}. That may take a minute.',
  'reach.goes': 'Reminders go to {address}, from {from}.',
  'reach.code': 'The code you received (six digits)',
  'reach.code.wrong': 'That is not the code. Copy the six digits of the last message you received.',
  'reach.code.over': 'This code is no longer valid. Remove the address and enter it again.',
  'reach.confirm': 'Confirm',
  'reach.refused': 'This address does not take our messages',
  'reach.refused.text':
    'Its server refused them: nothing more is sent there. Remove it, then enter it again, or another.',
  'reach.remove': 'Remove the address',
  'reach.occasions': 'Tell me when',
  'reach.dangerAlways': 'Danger to a life: at once, even at night',
  'reach.dangerAlways.hint': 'Also in quiet hours, and without waiting for the day’s e-mail.',
  'reach.pace': 'How often',
  'reach.pace.soon': 'Soon after, at most once in half an hour',
  'reach.pace.daily': 'Once a day',
  'reach.dailyAt': 'At what time',
  'reach.quiet': 'Quiet hours: nothing is sent',
  'reach.quiet.hint': 'The network’s time ({timeZone}).',
  'reach.quiet.from': 'From',
  'reach.quiet.to': 'To',
  'reach.keep': 'Keep these settings',
  'reach.kept': 'Settings kept.',
};

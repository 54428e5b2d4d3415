import type { TranslationOf } from '../catalogue.js';
import type { mailFr } from './mail.fr.js';

/** English sentences of the mails to staff. */
export const mailEn: TranslationOf<typeof mailFr> = {
  'mail.subject': 'Reminder',
  'mail.waiting':
    'Hello. {count, plural, one {One thing waits for you} other {# things wait for you}}. Sign in to see:',
  'mail.change': 'When to receive these reminders: the page “My account”.',
  'mail.code':
    'Hello. Your code: {code}. Write it on the page “My account” within 30 minutes. If you asked for nothing, forget this message.',
};

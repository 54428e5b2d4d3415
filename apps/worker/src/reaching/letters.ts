import { DEFAULT_LOCALE, isLocale, mailCatalogue, translator, type Drafts } from '#i18n';
import type { DueCode, DueMail } from '#complaints';
import type { Letter } from './post.js';

/** That something waits, and where the console is: nothing that says what, of whom or where. */
export function waitingLetter(mail: DueMail, consoleUrl: string, drafts: Drafts): Letter {
  const t = words(mail.locale, drafts);
  const text = [t('mail.waiting', { count: mail.count }), consoleUrl, t('mail.change')].join('\n\n');
  return { to: mail.address, subject: t('mail.subject'), text: `${text}\n` };
}

/** The code that shows an address to be its owner's. */
export function codeLetter({ address, locale, code }: DueCode, drafts: Drafts): Letter {
  const t = words(locale, drafts);
  return { to: address, subject: t('mail.subject'), text: `${t('mail.code', { code })}\n` };
}

const words = (locale: string, drafts: Drafts) =>
  translator(mailCatalogue, isLocale(locale) ? locale : DEFAULT_LOCALE, drafts);

import { defineCatalogue } from '../catalogue.js';
import { mailBm } from './mail.bm.js';
import { mailEn } from './mail.en.js';
import { mailFr } from './mail.fr.js';

/** The words of the mails to staff. */
export const mailCatalogue = /* @__PURE__ */ defineCatalogue('mail', {
  fr: mailFr,
  en: mailEn,
  bm: mailBm,
});

import type { TranslationOf } from '../catalogue.js';
import type { lettersFr } from './letters.fr.js';

/** English beginnings of the letters to whoever filed. */
export const lettersEn: TranslationOf<typeof lettersFr> = {
  'letter.received':
    'Hello. We have read your complaint and are working on it. You need not do anything for now.',
  'letter.more':
    'Hello. To go on, one detail would help us: [your question]. Answer only if you can do so safely.',
  'letter.safety':
    'Hello. If you are in danger, get away first. Do not write your address or that of relatives here.',
  'letter.elsewhere':
    'Hello. What you describe is not within our network’s remit. You can turn to: [service].',
  'letter.concluded':
    'We have finished verifying. What we could establish: [what is established]. What was done: [what followed]. If you do not agree, say so here.',
  'letter.spam':
    'Hello. We have read what you sent. It tells no facts that we could verify: it is closed without being examined. If this is a mistake, choose “Object to the conclusion” on this page, or write to us what happened.',
};

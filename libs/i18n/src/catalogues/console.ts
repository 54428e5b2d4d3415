import { defineCatalogue } from '../catalogue.js';
import { consoleBm } from './console.bm.js';
import { consoleEn } from './console.en.js';
import { consoleFr } from './console.fr.js';

/** The sentences of the console room. */
export const consoleCatalogue = /* @__PURE__ */ defineCatalogue(
  'console',
  { fr: consoleFr, en: consoleEn, bm: consoleBm },
  {
    mayEqual: [
      'app.menu',
      'app.more',
      'bulk.moves',
      'evidence.sound.back',
      'evidence.sound.on',
      'conclusion.standing',
      'timeline.moved',
      'record.sources',
      'record.source',
      'search.place.message',
      'search.place.note',
      'team.status.kept',
    ],
  },
);

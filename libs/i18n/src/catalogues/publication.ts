import { defineCatalogue } from '../catalogue.js';
import { publicationBm } from './publication.bm.js';
import { publicationEn } from './publication.en.js';
import { publicationFr } from './publication.fr.js';

/** The sentences of the published figures. */
export const publicationCatalogue = /* @__PURE__ */ defineCatalogue(
  'publication',
  { fr: publicationFr, en: publicationEn, bm: publicationBm },
  { mayEqual: ['absent', 'desk.list'] },
);

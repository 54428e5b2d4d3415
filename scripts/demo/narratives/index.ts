import { bribery } from './bribery.js';
import { embezzlement } from './embezzlement.js';
import { extortion } from './extortion.js';
import { integrity } from './integrity.js';
import { landAndOther } from './land-other.js';
import { liberty } from './liberty.js';
import { life } from './life.js';
import { movementAndGender } from './movement-gender.js';
import type { Narrative } from './narrative.js';
import { otherCorruption } from './other-corruption.js';
import { power } from './power.js';
import { propertyAndServices } from './property-services.js';

export type { Ending, Narrative } from './narrative.js';

/** Every made-up testimony of the demonstration; Bambara ones are drafts that no native speaker has read yet. */
export const NARRATIVES: readonly Narrative[] = [
  ...life,
  ...integrity,
  ...liberty,
  ...propertyAndServices,
  ...movementAndGender,
  ...landAndOther,
  ...bribery,
  ...extortion,
  ...embezzlement,
  ...power,
  ...otherCorruption,
];

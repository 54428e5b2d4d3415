import { barriers } from './barriers.js';
import { blows } from './blows.js';
import { bribery } from './bribery.js';
import { care } from './care.js';
import { counters } from './counters.js';
import { custody } from './custody.js';
import { elsewhere } from './elsewhere.js';
import { embezzlement } from './embezzlement.js';
import { extortion } from './extortion.js';
import { favours } from './favours.js';
import { fields } from './fields.js';
import { funds } from './funds.js';
import { goods } from './goods.js';
import { integrity } from './integrity.js';
import { landAndOther } from './land-other.js';
import { liberty } from './liberty.js';
import { life } from './life.js';
import { lives } from './lives.js';
import { movementAndGender } from './movement-gender.js';
import type { Narrative } from './narrative.js';
import { otherCorruption } from './other-corruption.js';
import { papers } from './papers.js';
import { power } from './power.js';
import { propertyAndServices } from './property-services.js';
import { roads } from './roads.js';
import { silence } from './silence.js';
import { women } from './women.js';

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
  ...lives,
  ...blows,
  ...custody,
  ...goods,
  ...care,
  ...papers,
  ...roads,
  ...women,
  ...fields,
  ...counters,
  ...barriers,
  ...funds,
  ...favours,
  ...silence,
  ...elsewhere,
];

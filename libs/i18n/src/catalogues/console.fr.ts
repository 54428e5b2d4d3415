import { shellFr } from './console.shell.fr.js';
import { sessionFr } from './console.session.fr.js';
import { queueFr } from './console.queue.fr.js';
import { complaintFr } from './console.complaint.fr.js';
import { actionsFr } from './console.actions.fr.js';
import { assistedFr } from './console.assisted.fr.js';
import { recordFr } from './console.record.fr.js';
import { searchFr } from './console.search.fr.js';
import { handlingFr } from './console.handling.fr.js';
import { reachFr } from './console.reach.fr.js';
import { evidenceFr } from './console.evidence.fr.js';
import { conflictsFr } from './console.conflicts.fr.js';
import { spamFr } from './console.spam.fr.js';
import { teamFr } from './console.team.fr.js';
import { referralsFr } from './console.referrals.fr.js';
import { tasksFr } from './console.tasks.fr.js';

/** French sentences of the console catalogue; the keys of the other languages follow from this file. */
export const consoleFr = {
  ...shellFr,
  ...sessionFr,
  ...queueFr,
  ...complaintFr,
  ...actionsFr,
  ...assistedFr,
  ...recordFr,
  ...searchFr,
  ...reachFr,
  ...evidenceFr,
  ...conflictsFr,
  ...spamFr,
  ...handlingFr,
  ...teamFr,
  ...referralsFr,
  ...tasksFr,
} as const;

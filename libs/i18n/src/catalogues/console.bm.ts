import type { TranslationOf } from '../catalogue.js';
import type { consoleFr } from './console.fr.js';
import { shellBm } from './console.shell.bm.js';
import { sessionBm } from './console.session.bm.js';
import { queueBm } from './console.queue.bm.js';
import { complaintBm } from './console.complaint.bm.js';
import { actionsBm } from './console.actions.bm.js';
import { assistedBm } from './console.assisted.bm.js';
import { recordBm } from './console.record.bm.js';
import { searchBm } from './console.search.bm.js';
import { handlingBm } from './console.handling.bm.js';
import { reachBm } from './console.reach.bm.js';
import { evidenceBm } from './console.evidence.bm.js';
import { conflictsBm } from './console.conflicts.bm.js';
import { spamBm } from './console.spam.bm.js';
import { teamBm } from './console.team.bm.js';
import { referralsBm } from './console.referrals.bm.js';
import { tasksBm } from './console.tasks.bm.js';

/** Bambara sentences of the console catalogue (official orthography; draft until a native speaker has read them). */
export const consoleBm: TranslationOf<typeof consoleFr> = {
  ...shellBm,
  ...sessionBm,
  ...queueBm,
  ...complaintBm,
  ...actionsBm,
  ...assistedBm,
  ...recordBm,
  ...searchBm,
  ...reachBm,
  ...evidenceBm,
  ...conflictsBm,
  ...spamBm,
  ...handlingBm,
  ...teamBm,
  ...referralsBm,
  ...tasksBm,
};

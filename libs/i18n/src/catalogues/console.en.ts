import type { TranslationOf } from '../catalogue.js';
import type { consoleFr } from './console.fr.js';
import { shellEn } from './console.shell.en.js';
import { sessionEn } from './console.session.en.js';
import { queueEn } from './console.queue.en.js';
import { complaintEn } from './console.complaint.en.js';
import { actionsEn } from './console.actions.en.js';
import { assistedEn } from './console.assisted.en.js';
import { recordEn } from './console.record.en.js';
import { searchEn } from './console.search.en.js';
import { handlingEn } from './console.handling.en.js';
import { reachEn } from './console.reach.en.js';
import { evidenceEn } from './console.evidence.en.js';
import { conflictsEn } from './console.conflicts.en.js';
import { spamEn } from './console.spam.en.js';
import { teamEn } from './console.team.en.js';
import { referralsEn } from './console.referrals.en.js';
import { tasksEn } from './console.tasks.en.js';

/** English sentences of the console catalogue. */
export const consoleEn: TranslationOf<typeof consoleFr> = {
  ...shellEn,
  ...sessionEn,
  ...queueEn,
  ...complaintEn,
  ...actionsEn,
  ...assistedEn,
  ...recordEn,
  ...searchEn,
  ...reachEn,
  ...evidenceEn,
  ...conflictsEn,
  ...spamEn,
  ...handlingEn,
  ...teamEn,
  ...referralsEn,
  ...tasksEn,
};

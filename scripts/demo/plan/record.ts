import type { Reliability, Credibility, VerificationRecord } from '#complaints/domain';
import type { FindingId } from '#taxonomy';
import type { Narrative } from '../narratives/index.js';

/** The verification record of a narrative when its work has only begun: a plan and a first source. */
export function begunRecord(narrative: Narrative, day: string): VerificationRecord {
  return {
    harmPlan: {
      mustNotApproach: 'La personne ou le service mis en cause ; les voisins.',
      howToApproach: narrative.note,
      reviewOn: day,
    },
    steps: [
      {
        id: 'read',
        what: 'Lecture à deux du récit',
        doneOn: day,
        result: 'Lu, questions notées.',
        contact: false,
      },
      { id: 'sources', what: 'Recherche de sources indépendantes', doneOn: null, result: '', contact: true },
    ],
    sources: sourcesOf(narrative).slice(0, 1),
    acts: [],
    otherSide: null,
  };
}

/** The record on which the narrative's finding rests. */
export function completeRecord(narrative: Narrative, finding: FindingId, day: string): VerificationRecord {
  const begun = begunRecord(narrative, day);
  const acts = narrative.acts.length > 0 ? narrative.acts : ['other-violation'];
  return {
    ...begun,
    steps: begun.steps.map((step) => ({
      ...step,
      doneOn: day,
      result: step.result || 'Sources entendues, voir ci-dessous.',
    })),
    sources: sourcesOf(narrative),
    acts: acts.map((actId) => ({ actId, finding, reasoning: narrative.ending.reasons })),
    otherSide: otherSideOf(narrative),
  };
}

function sourcesOf({ sources }: Narrative): VerificationRecord['sources'] {
  return sources.map(([description, grade], place) => ({
    id: `s${place + 1}`,
    description,
    reliability: grade[0] as Reliability,
    credibility: Number(grade[1]) as Credibility,
    group: `g${place + 1}`,
  }));
}

/** An armed group is never asked; for the others the last source is the other side's own account. */
function otherSideOf(narrative: Narrative): VerificationRecord['otherSide'] {
  if (narrative.respondent === 'armed-group' || narrative.risk.includes('danger-to-life')) {
    return { heard: false, whyNot: 'La demander mettrait la personne ou les témoins en danger.' };
  }
  const last = narrative.sources.at(-1);
  return last
    ? { heard: true, account: last[0] }
    : { heard: false, whyNot: 'Personne n’est mis en cause nommément.' };
}

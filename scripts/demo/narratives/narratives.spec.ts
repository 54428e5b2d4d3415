import { ACTIONS_BY_FINDING } from '#complaints/domain';
import { ACTS, CATEGORIES, CATEGORY_IDS, FINDING_IDS, RECIPIENT_KIND_IDS } from '#taxonomy';
import { NARRATIVES, type Narrative } from './index.js';

/** Two who tell of different things don't happen on so many same words in a row. */
const LONG_RUN = 9;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}{}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(LONG_RUN - 1).map((_, end) => words.slice(end, end + LONG_RUN).join(' '));
};

/** Narratives that say the same run of words in one of their texts. */
function repeated(textOf: (narrative: Narrative) => string): string[] {
  const first = new Map<string, string>();
  return NARRATIVES.flatMap((narrative) =>
    runsOf(textOf(narrative)).flatMap((run) => {
      const by = first.get(run) ?? narrative.id;
      first.set(run, by);
      return by === narrative.id ? [] : [`${by}, ${narrative.id}: ${run}`];
    }),
  );
}

describe('the testimonies of the demonstration', () => {
  it('are more than two hundred, each with a name of its own', () => {
    expect(new Set(NARRATIVES.map(({ id }) => id)).size).toBe(NARRATIVES.length);
    expect(NARRATIVES.length).toBeGreaterThanOrEqual(203);
  });

  it('repeat one another nowhere', () => {
    expect(repeated(({ told }) => told)).toEqual([]);
    expect(repeated(({ note }) => note)).toEqual([]);
    expect(repeated(({ ending }) => ending.reasons)).toEqual([]);
    expect(repeated(({ ending }) => ending.reply)).toEqual([]);
  });

  it('tell of every category, and name acts that fit it', () => {
    const told = new Set(NARRATIVES.map(({ category }) => category));
    expect(CATEGORY_IDS.filter((id) => id !== 'unknown' && !told.has(id))).toEqual([]);
    const kindsOf = (category: string) => CATEGORIES.entries.find(({ id }) => id === category)!.kinds;
    const categoryOf = new Map<string, string>(ACTS.map(({ id, category }) => [id, category]));
    // Whoever was beaten for money tells of both: one of the acts is of the kind.
    const fits = ({ kind, acts }: Narrative): boolean =>
      acts.length === 0 || acts.some((act) => kindsOf(categoryOf.get(act)!).includes(kind));
    const wrong = NARRATIVES.filter((one) => !kindsOf(one.category).includes(one.kind) || !fits(one));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('end in every way, and only in ways that the network knows', () => {
    const endings = NARRATIVES.map(({ ending }) => ending);
    expect(new Set(endings.map(({ finding }) => finding))).toEqual(new Set(FINDING_IDS));
    expect(new Set(endings.flatMap(({ closingReason = [] }) => closingReason))).toEqual(
      new Set(['inadmissible', 'spam']),
    );
    expect(new Set(endings.flatMap(({ to = [] }) => to))).toEqual(new Set(RECIPIENT_KIND_IDS));
    const wrong = NARRATIVES.filter(
      ({ ending: { finding, action, closingReason, to } }) =>
        !ACTIONS_BY_FINDING[finding].includes(action) ||
        (finding === 'not-examined') !== (closingReason !== undefined) ||
        (action === 'transmitted') !== (to !== undefined),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

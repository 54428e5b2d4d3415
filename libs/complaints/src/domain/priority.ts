import type { Priority } from './facts.js';

/** What priority looks at. */
export interface PriorityAnswers {
  readonly kind: string;
  readonly category: string;
  readonly risk: readonly string[];
}

/** Matches when every part that is given matches. */
export interface PriorityCondition {
  /** At least one of these risk answers. */
  readonly anyRisk?: readonly string[];
  /** No risk answer at all. */
  readonly noRisk?: true;
  readonly categories?: readonly string[];
}

/** A rule as data; its sentence is `priority-rule.<id>` of the domain catalogue. */
export interface PriorityRule {
  readonly id: string;
  readonly level: Priority;
  readonly condition: PriorityCondition;
}

/** The rules, most urgent first; the first of the highest level that matches gives the priority. */
export const PRIORITY_RULES = [
  { id: 'danger-to-life', level: 1, condition: { anyRisk: ['danger-to-life'] } },
  { id: 'held-now', level: 2, condition: { anyRisk: ['detention'] } },
  { id: 'minor-involved', level: 2, condition: { anyRisk: ['minor'] } },
  { id: 'gender-based-violence', level: 2, condition: { categories: ['gender-based-violence'] } },
  {
    id: 'life-or-body',
    level: 2,
    condition: { categories: ['life', 'integrity', 'liberty'], anyRisk: ['ongoing'] },
  },
  { id: 'retaliation-feared', level: 2, condition: { anyRisk: ['retaliation'] } },
  { id: 'many-people', level: 2, condition: { anyRisk: ['more-than-ten'] } },
  {
    id: 'paper-only',
    level: 4,
    condition: { noRisk: true, categories: ['illicit-enrichment', 'laundering', 'other-corruption'] },
  },
  { id: 'usual', level: 3, condition: {} },
] as const satisfies readonly PriorityRule[];

/** The priority of a complaint and the rule that gave it. */
export function priorityOf(
  answers: PriorityAnswers,
  rules: readonly PriorityRule[] = PRIORITY_RULES,
): { readonly priority: Priority; readonly priorityRule: string } {
  // A rule with an empty condition is what remains when no other says anything.
  const said = rules.filter(
    (rule) => Object.keys(rule.condition).length > 0 && matches(rule.condition, answers),
  );
  const [first, ...rest] = said;
  const highest = first && rest.reduce((best, rule) => (rule.level < best.level ? rule : best), first);
  const rule = highest ?? rules.find((candidate) => Object.keys(candidate.condition).length === 0);
  return { priority: rule?.level ?? 3, priorityRule: rule?.id ?? 'usual' };
}

function matches(condition: PriorityCondition, answers: PriorityAnswers): boolean {
  if (condition.noRisk && answers.risk.length > 0) return false;
  if (condition.anyRisk && !condition.anyRisk.some((risk) => answers.risk.includes(risk))) return false;
  return !condition.categories || condition.categories.includes(answers.category);
}

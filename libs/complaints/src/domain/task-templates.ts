import type { CategoryId } from '#taxonomy';

/** Tasks that may be proposed; their words are the console's (`tasks.template.<id>`). */
export const TASK_TEMPLATE_IDS = [
  'safety-call',
  'harm-plan',
  'medical-care',
  'place-of-detention',
  'legal-help',
  'witnesses',
  'documents',
  'other-side',
  'land-papers',
  'money-trail',
] as const;
export type TaskTemplateId = (typeof TASK_TEMPLATE_IDS)[number];

/** A task that is proposed, with its day in calendar days from now. */
export interface TaskTemplate {
  readonly id: TaskTemplateId;
  readonly days: number;
}

const after = (id: TaskTemplateId, days: number): TaskTemplate => ({ id, days });

// What a verification of any kind begins and ends with.
const ALWAYS: readonly TaskTemplate[] = [after('harm-plan', 2), after('other-side', 21)];

const BY_CATEGORY: Readonly<Partial<Record<CategoryId, readonly TaskTemplate[]>>> = {
  life: [after('safety-call', 1), after('witnesses', 7)],
  integrity: [after('safety-call', 1), after('medical-care', 2), after('witnesses', 7)],
  liberty: [after('place-of-detention', 1), after('legal-help', 2), after('witnesses', 7)],
  'gender-based-violence': [after('safety-call', 1), after('medical-care', 1), after('legal-help', 7)],
  property: [after('documents', 7), after('witnesses', 14)],
  'land-conflict': [after('land-papers', 7), after('witnesses', 14)],
  'forced-movement': [after('safety-call', 1), after('witnesses', 7)],
  extortion: [after('documents', 7), after('witnesses', 14)],
  bribery: [after('documents', 7), after('witnesses', 14)],
  embezzlement: [after('money-trail', 10), after('documents', 7)],
  'illicit-enrichment': [after('money-trail', 10), after('documents', 10)],
};

/** What is proposed for a category, soonest first; each is taken or left by the verifier, none is made by itself. */
export function tasksProposedFor(category: string): readonly TaskTemplate[] {
  const own = Object.hasOwn(BY_CATEGORY, category) ? BY_CATEGORY[category as CategoryId]! : [];
  return [...ALWAYS, ...own].sort((a, b) => a.days - b.days);
}

import { isFurther, monthsOf, partOf, type TableAxis } from '#counts/domain';
import type { Scope } from './explained.js';

/** What a row or column of a table stands for, within what the whole stands for. */
export function cellScope(scope: Scope, axis: TableAxis | null, key: string | null): Scope {
  if (axis === null || key === null) return scope;
  if (axis === 'district' || axis === 'team' || axis === 'kind') return { ...scope, [axis]: key };
  if (isFurther(axis)) return { ...scope, only: `${axis}:${key}` };
  return { ...scope, ...(partOf(axis, key, scope) ?? monthsOf(axis, key)) };
}

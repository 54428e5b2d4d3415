import { RESTRICTED } from '#counts/domain';
import type { ComplaintFacts } from './facts.js';
import { priorityOf } from './priority.js';

/**
 * What a complaint's row says once it is restricted: "a girl, rape, a village, 3 May" is a name, so place and
 * category stand only inside what is sealed.
 */
export function restriction({
  kind,
  risk,
  priority,
}: Pick<ComplaintFacts, 'kind' | 'risk' | 'priority'>): Pick<
  ComplaintFacts,
  'restricted' | 'districtId' | 'category' | 'priorityRule'
> {
  // The risk answers stay readable: a rule that follows from them alone tells nothing more. Any other names a category.
  const byRisk = priorityOf({ kind, risk, category: RESTRICTED });
  return {
    restricted: true,
    districtId: RESTRICTED,
    category: RESTRICTED,
    priorityRule: byRisk.priority === priority ? byRisk.priorityRule : RESTRICTED,
  };
}

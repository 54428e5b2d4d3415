import type { ComplaintState } from '#complaints/domain';
import type { CategoryId, KindId, RiskId } from '#taxonomy';

/**
 * Which drawing stands for which answer, for people who read with difficulty: names of files in `apps/intake/pictures`
 * (Lucide, ISC). An answer without a drawing does not compile; a drawing without an answer, or the other way round,
 * fails a test.
 */
export const PICTURES = {
  kind: { 'human-rights': 'users', corruption: 'hand-coins' } satisfies Record<KindId, string>,
  category: {
    life: 'heart-pulse',
    integrity: 'bandage',
    liberty: 'lock-keyhole',
    property: 'house',
    'basic-services': 'droplets',
    'forced-movement': 'footprints',
    'gender-based-violence': 'venus',
    'land-conflict': 'wheat',
    'other-human-rights': 'circle-ellipsis',
    bribery: 'banknote',
    embezzlement: 'vault',
    'trading-in-influence': 'handshake',
    'abuse-of-functions': 'stamp',
    'illicit-enrichment': 'gem',
    extortion: 'receipt-text',
    'obstruction-of-justice': 'scale',
    laundering: 'washing-machine',
    'other-corruption': 'circle-ellipsis',
    unknown: 'circle-question-mark',
  } satisfies Record<CategoryId, string>,
  risk: {
    'danger-to-life': 'siren',
    ongoing: 'repeat',
    minor: 'baby',
    detention: 'lock',
    retaliation: 'message-square-warning',
    'more-than-ten': 'users-round',
  } satisfies Record<RiskId, string>,
  aboutWhom: {
    'someone-else': 'user-round',
    'team-member': 'user-round-search',
    'network-leadership': 'building-2',
    unknown: 'circle-question-mark',
  },
  /** Where a complaint stands. */
  state: {
    received: 'receipt-text',
    assigned: 'user-round',
    verifying: 'user-round-search',
    'awaiting-complainant': 'message-square-text',
    deciding: 'users-round',
    concluded: 'stamp',
  } satisfies Record<ComplaintState, string>,
  page: { listen: 'volume-2' },
  contact: { never: 'bell-off', phone: 'phone', sms: 'message-square-text', relay: 'contact' },
} as const;

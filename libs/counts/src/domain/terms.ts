import { pendingOf, stockFlows, type Axis, type Sums } from './figures.js';
import type { Measure } from './ledger-line.js';

/** The sums a figure is computed from: of its period, and of all up to the period's end. */
export interface Tally {
  readonly period: Sums;
  readonly end: Sums;
  /** Calendar days of the period. */
  readonly days: number;
  readonly axis: Axis;
}

interface Term {
  readonly measures: readonly Measure[];
  readonly of: (tally: Tally) => number;
}

const flow = (measure: Measure): Term => ({ measures: [measure], of: ({ period }) => period[measure] });
const level = (measure: Measure): Term => ({ measures: [measure], of: ({ end }) => end[measure] });

const IN = ['joined-network', 'transferred-in'] as const;
const OUT = ['left-network', 'transferred-out'] as const;

/** The letters of the formulas. Σ: of everything up to the period's end. */
export const TERMS = {
  R: flow('received'),
  T: flow('triaged'),
  P: flow('processed'),
  X: flow('accepted'),
  C: flow('closed'),
  O: flow('reopened'),
  A: flow('acknowledged'),
  a: flow('acknowledged-in-time'),
  t: flow('triaged-in-time'),
  f: flow('answered-in-time'),
  B: flow('came-back'),
  w: flow('paused-waiting'),
  z: flow('paused-suspended'),
  Vs: flow('referral-sent'),
  Va: flow('referral-acknowledged'),
  Vn: flow('referral-answered'),
  Vr: flow('referral-result'),
  in: { measures: IN, of: ({ period, axis }) => stockFlows(period, axis).in },
  out: { measures: OUT, of: ({ period, axis }) => stockFlows(period, axis).out },
  ΣR: level('received'),
  ΣO: level('reopened'),
  ΣC: level('closed'),
  Σin: { measures: IN, of: ({ end, axis }) => stockFlows(end, axis).in },
  Σout: { measures: OUT, of: ({ end, axis }) => stockFlows(end, axis).out },
  ΣE: level('standing'),
  ΣV: level('verifying'),
  ΣW: level('awaiting'),
  ΣD: level('deciding'),
  ΣL: level('overdue'),
  ΣVo: level('referral-overdue'),
  S: {
    measures: ['received', 'reopened', 'closed', ...IN, ...OUT],
    of: ({ end, axis }) => pendingOf(end, axis),
  },
  d: { measures: [], of: ({ days }) => days },
} as const satisfies Readonly<Record<string, Term>>;

export type TermId = keyof typeof TERMS;

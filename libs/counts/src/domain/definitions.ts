import type { Measure } from './ledger-line.js';

/** A figure that a page may show; its words are `figure.<id>` and `figure.<id>.definition` of the domain catalogue. */
export interface FigureDefinition {
  readonly id: string;
  /** How it is computed, in the letters of the definitions: the same text on screen and in the reports. */
  readonly formula: string;
  readonly measures: readonly Measure[];
  readonly unit: 'complaints' | 'ratio';
}

/** The figures, in the order in which they are explained. */
export const FIGURES = [
  { id: 'received', formula: 'R', measures: ['received'], unit: 'complaints' },
  { id: 'triaged', formula: 'T', measures: ['triaged'], unit: 'complaints' },
  { id: 'processed', formula: 'P', measures: ['processed'], unit: 'complaints' },
  { id: 'standing', formula: 'E', measures: ['standing'], unit: 'complaints' },
  { id: 'closed', formula: 'C', measures: ['closed'], unit: 'complaints' },
  { id: 'reopened', formula: 'O', measures: ['reopened'], unit: 'complaints' },
  {
    id: 'pending',
    formula: 'S = R + O + in − C − out',
    measures: [
      'received',
      'reopened',
      'closed',
      'joined-network',
      'left-network',
      'transferred-in',
      'transferred-out',
    ],
    unit: 'complaints',
  },
  { id: 'processed-rate', formula: 'P / R', measures: ['processed', 'received'], unit: 'ratio' },
  { id: 'clearance', formula: 'C / (R + O)', measures: ['closed', 'received', 'reopened'], unit: 'ratio' },
] as const satisfies readonly FigureDefinition[];

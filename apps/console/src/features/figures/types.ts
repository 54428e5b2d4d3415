/** Figures as the desk sends them: see /api/v1/figures. */
export interface Row {
  readonly received: number;
  readonly triaged: number;
  readonly processed: number;
  readonly closed: number;
  readonly reopened: number;
  readonly pending: number;
  readonly processedRate: number | null;
  readonly clearance: number | null;
}

export interface Identity {
  readonly opening: number;
  readonly received: number;
  readonly reopened: number;
  readonly in: number;
  readonly closed: number;
  readonly out: number;
  readonly closing: number;
  readonly difference: number;
  readonly holds: boolean;
}

export interface PlaceRow extends Row {
  readonly key: string;
  readonly name: string;
  readonly identity: Identity;
}

export interface MonthRow extends Row {
  readonly month: string;
}

export interface StandingCount {
  readonly key: string;
  readonly finding: string;
  readonly action: string;
  readonly closingReason: string | null;
  readonly count: number;
}

export interface Figures {
  readonly asOf: string | null;
  readonly mark: string;
  readonly by: Axis;
  readonly from: string;
  readonly to: string;
  readonly total: Row;
  readonly identity: Identity;
  readonly rows: readonly PlaceRow[];
  readonly months: readonly MonthRow[];
  readonly standing: readonly StandingCount[];
}

export type Axis = 'district' | 'team';

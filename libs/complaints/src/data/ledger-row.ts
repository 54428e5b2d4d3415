import type { LedgerLine } from '#counts/domain';

/** A ledger line's columns as the schema names them; days as `yyyy-mm-dd`. */
export interface LedgerRow {
  readonly measure: string;
  readonly cohort_day: string;
  readonly event_day: string;
  readonly district_id: string;
  readonly team_id: string;
  readonly kind: string;
  readonly category: string;
  readonly channel: string;
  readonly language: string;
  readonly finding: string | null;
  readonly action: string | null;
  readonly closing_reason: string | null;
  readonly sex: string | null;
  readonly age_band: string | null;
  readonly delta: number;
}

/** A line as the functions that append to the ledger take it. */
export function toLedgerRow(line: LedgerLine): LedgerRow {
  const { measure, kind, category, channel, language, finding, action, sex, delta } = line;
  return {
    ...{ measure, kind, category, channel, language, finding, action, sex, delta },
    cohort_day: line.cohortDay,
    event_day: line.eventDay,
    district_id: line.district,
    team_id: line.team,
    closing_reason: line.closingReason,
    age_band: line.ageBand,
  };
}

/** A stored line as the rules take it. */
export function fromLedgerRow(row: LedgerRow): LedgerLine {
  const { measure, kind, category, channel, language, finding, action, sex, delta } = row;
  return {
    ...{ kind, category, channel, language, finding, action, sex, delta },
    measure: measure as LedgerLine['measure'],
    cohortDay: row.cohort_day,
    eventDay: row.event_day,
    district: row.district_id,
    team: row.team_id,
    closingReason: row.closing_reason,
    ageBand: row.age_band,
  };
}

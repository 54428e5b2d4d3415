import type { Tx } from '#database';
import {
  named,
  type CubeAnswers,
  type CubeAxis,
  type CubeCell,
  type CubeQuestion,
  type CubeQuestions,
  type CubeSource,
  type FiguresMark,
} from '../cube.query.js';
import { NO_SUMS, NOT_KNOWN, type Measure, type Sums } from '../domain/index.js';

/** What a line is divided by, read from the line itself. */
const VALUES = new Map<CubeAxis, string>(
  Object.entries<string>({
    category: 'category',
    channel: 'channel',
    language: 'language',
    finding: 'finding',
    action: 'action',
    'closing-reason': 'closing_reason',
    conclusion: `concat_ws('|', coalesce(finding, ''), coalesce(action, ''), coalesce(closing_reason, ''))`,
    sex: 'sex',
    'age-band': 'age_band',
    'cohort-day': 'cohort_day::text',
    // Days until it happened, by the last day of its stretch: one day up to 30, three up to 90, six up to 180, then thirty.
    elapsed: `(SELECT CASE WHEN d <= 30 THEN d ELSE ceil(d / step) * step END::int::text
               FROM (SELECT greatest(event_day - cohort_day, 0)::numeric AS d) AS days,
                    LATERAL (SELECT CASE WHEN d <= 90 THEN 3 WHEN d <= 180 THEN 6 ELSE 30 END::numeric AS step) AS steps)`,
  } satisfies Record<NonNullable<CubeAxis>, string>) as [CubeAxis, string][],
);

/** Every line that counts: those of complaints, and of opening balances, of which neither a day nor a code is known. */
const linesFor = (axis: CubeAxis): string => `(
          SELECT sequence, measure, cohort_day, event_day, district_id, team_id, kind, category, channel, language, finding, action,
                 closing_reason, sex, age_band, delta FROM count_ledger
          ${
            axis === 'cohort-day' || axis === 'elapsed'
              ? ''
              : `UNION ALL
          SELECT sequence, measure, day, day, district_id, team_id, kind, '', '', '', NULL, NULL, NULL, NULL, NULL, delta
            FROM opening_line`
          }) AS line`;

interface Row {
  readonly month: string | null;
  readonly kind: string | null;
  readonly district: string | null;
  readonly team: string | null;
  readonly value: string | null;
  readonly measure: Measure;
  readonly sum: string;
}

/**
 * Answers what the cube answers, from the ledger's own lines and by a statement of its own: what proves a report must not
 * share the sums that made it. For kenekanko_check, who reads the lines.
 */
export class LedgerSums implements CubeSource {
  async allSums<Asked extends CubeQuestions>(
    tx: Tx,
    mark: FiguresMark | null,
    asked: Asked,
  ): Promise<CubeAnswers<Asked>> {
    const answers: Record<string, CubeCell[]> = {};
    for (const [id, one] of Object.entries(asked))
      if (one) answers[id] = await this.sums(tx, { ...one, mark });
    return answers as CubeAnswers<Asked>;
  }

  async sums(tx: Tx, question: CubeQuestion): Promise<CubeCell[]> {
    const { mark, axis, basis, by, measures, filter, only, from, to, before } = question;
    if (mark === null) return [];
    const day = basis === 'cohort' ? 'cohort_day' : 'event_day';
    const value = axis ? `coalesce(nullif(${named(VALUES, axis)}, ''), '${NOT_KNOWN}')` : `''`;
    const within = `${day} >= $3::date`;
    const month = by.includes('month')
      ? `CASE WHEN ${within} THEN to_char(${day}::timestamp, 'YYYY-MM') END`
      : `CASE WHEN ${within} THEN left($3::date::text, 7) END`;
    const key = (name: 'kind' | 'district' | 'team', column: string) => (by.includes(name) ? column : `''`);
    const rows = await tx.query<Row>(
      `SELECT ${month} AS month, ${key('kind', 'kind')} AS kind, ${key('district', 'district_id')} AS district,
              ${key('team', 'team_id')} AS team, ${by.includes('value') ? value : `''`} AS value, measure, sum(delta)::bigint AS sum
         FROM ${linesFor(axis)}
        WHERE sequence <= $1 AND measure = ANY ($2) AND ($9 OR ${within})
          AND ${day} < ($4::date + interval '1 month')
          AND ($5::text IS NULL OR kind = $5) AND ($6::text IS NULL OR district_id = $6)
          AND ($7::text IS NULL OR team_id = $7) AND ($8::text IS NULL OR ${value} = $8)
        GROUP BY 1, 2, 3, 4, 5, 6`,
      [
        ...[mark.sequence, measures, `${from}-01`, `${to}-01`],
        ...[filter.kind ?? null, filter.district ?? null, filter.team ?? null, only ?? null, before],
      ],
    );
    const cells = new Map<string, Omit<CubeCell, 'sums'> & { sums: Record<Measure, number> }>();
    for (const { measure, sum, ...keys } of rows) {
      const id = JSON.stringify(Object.values(keys));
      const cell = cells.get(id) ?? {
        ...{ month: keys.month, kind: keys.kind ?? '', district: keys.district ?? '' },
        ...{ team: keys.team ?? '', value: keys.value || NOT_KNOWN, sums: { ...(NO_SUMS as Sums) } },
      };
      cell.sums[measure] = Number(sum);
      cells.set(id, cell);
    }
    return [...cells.values()];
  }
}

import { EMPTY_RECORD, type VerificationRecord } from '#complaints/domain';

/** The parts of a verification record that are chosen apart when two versions differ. */
export const RECORD_SECTIONS = ['harmPlan', 'steps', 'sources', 'acts', 'otherSide'] as const;

export type RecordSectionId = (typeof RECORD_SECTIONS)[number];

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The sections in which two versions differ. */
export function differingSections(mine: VerificationRecord, theirs: VerificationRecord): RecordSectionId[] {
  return RECORD_SECTIONS.filter((section) => !same(mine[section], theirs[section]));
}

/** One record of two, section by section as chosen. */
export function chooseSections(
  mine: VerificationRecord,
  theirs: VerificationRecord,
  choice: Readonly<Partial<Record<RecordSectionId, 'mine' | 'theirs'>>>,
): VerificationRecord {
  const picked = RECORD_SECTIONS.map((section) => {
    const from = choice[section] === 'theirs' ? theirs : mine;
    return [section, from[section]] as const;
  });
  return Object.fromEntries(picked) as unknown as VerificationRecord;
}

/** What is being written, and the stored revision it started from. */
export interface RecordDraft {
  readonly base: number;
  readonly record: VerificationRecord;
}

/** Reads a kept draft; what is no draft is none. */
export function parseRecordDraft(text: string | null): RecordDraft | null {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<RecordDraft> | null;
    if (typeof value?.base !== 'number' || typeof value.record !== 'object') return null;
    return { base: value.base, record: asRecord(value.record) };
  } catch {
    return null;
  }
}

/** A record whose every section has its shape, whatever was in the sealed text. */
export function asRecord(value: unknown): VerificationRecord {
  const found = (typeof value === 'object' && value !== null ? value : {}) as Partial<VerificationRecord>;
  const list = <T>(items: readonly T[] | undefined): readonly T[] => (Array.isArray(items) ? items : []);
  return {
    harmPlan: found.harmPlan ?? EMPTY_RECORD.harmPlan,
    steps: list(found.steps),
    sources: list(found.sources),
    acts: list(found.acts),
    otherSide: found.otherSide ?? EMPTY_RECORD.otherSide,
  };
}

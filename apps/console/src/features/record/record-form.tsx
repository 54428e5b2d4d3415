import type { VerificationRecord } from '#complaints/domain';
import { ActsPart, type ActsOf } from './acts-part.js';
import { HarmPlanPart } from './harm-plan-part.js';
import { OtherSidePart } from './other-side-part.js';
import { SourcesPart } from './sources-part.js';
import { StepsPart } from './steps-part.js';

export interface PartProps {
  readonly record: VerificationRecord;
  readonly change: (part: Partial<VerificationRecord>) => void;
}

/** The record's sections; how to harm nobody comes first. */
export function RecordForm({ about, ...props }: PartProps & { readonly about: ActsOf }) {
  return (
    <>
      <HarmPlanPart {...props} />
      <StepsPart {...props} />
      <SourcesPart {...props} />
      <ActsPart {...props} about={about} />
      <OtherSidePart {...props} />
    </>
  );
}

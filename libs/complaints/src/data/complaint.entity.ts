import type {
  ActionId,
  AgeBandId,
  ChannelId,
  ClosingReasonId,
  FindingId,
  GenderWishId,
  KindId,
  SexId,
} from '#taxonomy';
import { Column, Entity, PrimaryColumn, type ColumnOptions } from 'typeorm';
import type { ComplaintState, Priority } from '../domain/index.js';
import type { ComplaintRow } from './complaint-row.js';

const text = (name?: string, options: ColumnOptions = {}): PropertyDecorator =>
  Column('text', { name, ...options });
const maybeText = (name?: string): PropertyDecorator => text(name, { nullable: true });
const texts = (name?: string): PropertyDecorator => text(name, { array: true });
const reference = (name: string): PropertyDecorator => Column('uuid', { name, nullable: true });
const flag = (name?: string): PropertyDecorator => Column('boolean', { name });
const count = (name?: string): PropertyDecorator => Column('int', { name });
const level = (name?: string): PropertyDecorator => Column('smallint', { name });
const instant = (name: string): PropertyDecorator => Column('timestamptz', { name });
const maybeInstant = (name: string): PropertyDecorator => Column('timestamptz', { name, nullable: true });

/** A complaint's readable row. Written by the database's functions alone (`file_complaints`, `record_transition`, and
 * what notes that something lies unread); what a person wrote is sealed elsewhere. */
@Entity('complaint')
export class Complaint implements ComplaintRow {
  @PrimaryColumn('uuid') readonly id: string;
  @text('team_id') readonly teamId: string;
  @text() readonly kind: KindId;
  @text() readonly category: string;
  @text('district_id') readonly districtId: string;
  @text('about_whom') readonly aboutWhom: string;
  @texts() readonly risk: string[];
  @flag() readonly restricted: boolean;
  @text() readonly channel: ChannelId;
  @text() readonly language: string;
  @text('gender_wish') readonly genderWish: GenderWishId;
  @texts() readonly consents: string[];
  @maybeText() readonly sex: SexId | null;
  @maybeText('age_band') readonly ageBand: AgeBandId | null;

  @text() readonly reporter: string;
  @text() readonly contact: string;
  @text('sealed_by') readonly sealedBy: 'browser' | 'server';
  @text('code_origin') readonly codeOrigin: 'browser' | 'server';
  @flag('late_recipient') readonly lateRecipient: boolean;
  @text('case_recipient') readonly caseRecipient: string;
  @text('dialogue_recipient') readonly dialogueRecipient: string;

  @text() readonly state: ComplaintState;
  @count() readonly version: number;
  @level() readonly priority: Priority;
  @text('priority_rule') readonly priorityRule: string;
  @reference('assignee_id') readonly assigneeId: string | null;
  @reference('proposer_id') readonly proposerId: string | null;
  @reference('second_reader_id') readonly secondReaderId: string | null;
  @maybeInstant('withdrawal_asked_at') readonly withdrawalAskedAt: Date | null;
  @reference('withdrawal_closer_id') readonly withdrawalCloserId: string | null;
  @flag() readonly unreadable: boolean;
  /** Since when something of the complainant lies here on which no member of staff has acted. */
  @maybeInstant('unread_since') readonly unreadSince: Date | null;
  @count() readonly writings: number;

  @maybeText() readonly finding: FindingId | null;
  @maybeText() readonly action: ActionId | null;
  @maybeText('closing_reason') readonly closingReason: ClosingReasonId | null;
  @reference('duplicate_of') readonly duplicateOf: string | null;
  @count('record_version') readonly recordVersion: number;
  @level('questions_asked') readonly questionsAsked: number;
  @level() readonly reopenings: number;

  @instant('received_at') readonly receivedAt: Date;
  @instant('entered_at') readonly enteredAt: Date;
  @maybeInstant('acknowledged_at') readonly acknowledgedAt: Date | null;
  @maybeInstant('triaged_at') readonly triagedAt: Date | null;
  @maybeInstant('accepted_at') readonly acceptedAt: Date | null;
  @maybeInstant('asked_at') readonly askedAt: Date | null;
  @maybeInstant('proposed_at') readonly proposedAt: Date | null;
  @maybeInstant('concluded_at') readonly concludedAt: Date | null;
  @maybeText('concluded_team_id') readonly concludedTeamId: string | null;
  @maybeInstant('paused_since') readonly pausedSince: Date | null;
  @maybeInstant('triage_due_at') readonly triageDueAt: Date | null;
  @maybeInstant('verification_due_at') readonly verificationDueAt: Date | null;
  @maybeInstant('second_person_due_at') readonly secondPersonDueAt: Date | null;
  @maybeInstant('feedback_due_at') readonly feedbackDueAt: Date | null;
  @maybeInstant('due_at') readonly dueAt: Date | null;
}

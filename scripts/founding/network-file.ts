import { Type } from 'class-transformer';
import {
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsTimeZone,
  Length,
  Matches,
  Max,
  Min,
  NotEquals,
  ValidateNested,
} from 'class-validator';
import type { DeadlineRules, TeamKind } from '#complaints/domain';
import { LANGUAGE_IDS, SPECIAL_DISTRICT_IDS } from '#taxonomy';

/** Working days as they are written, Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** What a person may be; leading a team is told by a membership. */
export const ROLES = ['verifier', 'coordinator', 'administrator', 'auditor', 'monitor'] as const;

const KINDS = ['district', 'restricted', 'national', 'outside-reviewer'] as const satisfies TeamKind[];
const LANGUAGES = LANGUAGE_IDS.filter((id) => id !== 'other');
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** As the staff console lets people type it. */
const USERNAME = /^[a-z0-9][a-z0-9._-]{0,39}$/;

const NAME = { message: 'must be a name of 1 to 100 characters' };
const AN_ID = { message: 'must be an id: small letters, digits and hyphens, 40 at most' };
const IDS = { ...AN_ID, message: 'must be a list of ids', each: true };
const A_LIST = { message: 'must be a list' };
const ENTRIES = { message: 'must be a list of entries' };
const oneOf = (words: readonly string[]): string => `must be one of ${words.join(', ')}`;
const listOf = (words: readonly string[]): string => `must be a list of ${words.join(', ')}`;

/** A district of the network. */
export class DistrictEntry {
  // What can't be shown of a restricted complaint reads `restricted` in the figures.
  @NotEquals('restricted', { message: 'this word is the system’s own; choose another' })
  @Matches(new RegExp(`^(?!(${SPECIAL_DISTRICT_IDS.join('|')})$)`), {
    message: 'this word is an answer of the form; choose another',
  })
  @Matches(ID, AN_ID)
  id: string;

  @Length(1, 100, NAME)
  name: string;

  @Length(1, 100, NAME)
  region: string;
}

/** A team and what it serves. */
export class TeamEntry {
  @Matches(ID, AN_ID)
  id: string;

  @Length(1, 100, NAME)
  name: string;

  @IsIn(KINDS, { message: oneOf(KINDS) })
  kind: TeamKind;

  @IsArray(A_LIST)
  @Matches(ID, IDS)
  districts: string[] = [];

  @IsOptional()
  @Matches(ID, AN_ID)
  standby?: string;
}

/** A place in a team. */
export class MembershipEntry {
  @Matches(ID, AN_ID)
  team: string;

  @IsIn(['member', 'lead'], { message: 'must be member or lead' })
  role: 'member' | 'lead' = 'member';
}

/** A person who signs in. */
export class PersonEntry {
  @Matches(USERNAME, { message: 'must be small letters, digits, dots and hyphens, 40 at most' })
  username: string;

  @Length(1, 100, NAME)
  name: string;

  @IsArray(A_LIST)
  @IsIn(ROLES, { each: true, message: listOf(ROLES) })
  @ArrayUnique({ message: 'names one twice' })
  roles: (typeof ROLES)[number][] = [];

  @ArrayNotEmpty({ message: 'names no language' })
  @IsIn(LANGUAGES, { each: true, message: listOf(LANGUAGES) })
  @ArrayUnique({ message: 'names one twice' })
  languages: string[] = ['fr'];

  @IsOptional()
  @IsIn(['woman', 'man'], { message: 'must be woman or man, or left out' })
  gender?: 'woman' | 'man';

  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be at least 1' })
  @Max(1_000, { message: 'must be at most 1000' })
  capacity = 30;

  @IsArray(ENTRIES)
  @ValidateNested({ each: true, ...ENTRIES })
  @Type(() => MembershipEntry)
  memberships: MembershipEntry[] = [];
}

/** A length of time or a number of times. */
function Amount(most = 3_650): PropertyDecorator {
  const rules = [
    IsOptional(),
    IsInt({ message: 'must be a whole number' }),
    Min(1, { message: 'must be at least 1' }),
    Max(most, { message: `must be at most ${most}` }),
  ];
  return (target, key) => rules.forEach((rule) => rule(target, key));
}

/** The deadlines that differ from the usual ones. */
export class DeadlinesEntry implements Partial<DeadlineRules> {
  @Amount() dangerHours?: number;
  @Amount() urgentTriageWorkingDays?: number;
  @Amount() triageWorkingDays?: number;
  @Amount() verificationWorkingDays?: number;
  @Amount() waitingDays?: number;
  @Amount() waitingQuestions?: number;
  @Amount() secondPersonWorkingDays?: number;
  @Amount() feedbackDays?: number;
  @Amount(365) referralAnswerDays?: number;
  @Amount() appealDays?: number;
  @Amount() standbyHours?: number;
}

/** The file a network is founded from; docs/network.example.yaml shows one. */
export class NetworkFile {
  @Length(1, 100, NAME)
  name: string;

  @IsTimeZone({ message: 'must be a time zone such as Africa/Bamako' })
  timeZone = 'Africa/Bamako';

  @ArrayNotEmpty({ message: 'names no day' })
  @IsIn(WEEKDAYS, { each: true, message: listOf(WEEKDAYS) })
  workingDays: (typeof WEEKDAYS)[number][] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

  @IsArray(A_LIST)
  @IsISO8601({ strict: true }, { each: true, message: 'must be a list of days such as 2027-01-20' })
  @Matches(/^\d{4}-\d\d-\d\d$/, { each: true, message: 'must be a list of days such as 2027-01-20' })
  holidays: string[] = [];

  @ValidateNested({ message: 'must name deadlines' })
  @Type(() => DeadlinesEntry)
  deadlines = new DeadlinesEntry();

  @ArrayNotEmpty({ message: 'names none' })
  @ValidateNested({ each: true, ...ENTRIES })
  @Type(() => DistrictEntry)
  districts: DistrictEntry[];

  @ArrayNotEmpty({ message: 'names none' })
  @ValidateNested({ each: true, ...ENTRIES })
  @Type(() => TeamEntry)
  teams: TeamEntry[];

  @ArrayNotEmpty({ message: 'names none' })
  @ValidateNested({ each: true, ...ENTRIES })
  @Type(() => PersonEntry)
  people: PersonEntry[];
}

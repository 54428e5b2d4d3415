import { Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { LOCALES } from '#i18n';
import type { EmergencyContact, Holding, Institution } from '#network';
import { RECIPIENT_KIND_IDS, type RecipientKindId } from '#taxonomy';
import type { EntriesKind } from '../operator/read-entries.js';

const ENTRIES = { message: 'must be a list of entries' };
const NAME = { message: 'must be a name of 1 to 200 characters, with a letter or a digit in it' };
const TEXT = { message: 'must be a text of at most 300 characters' };
const ONE_LINE = {
  message: 'must be one line, without tabs, control characters or characters that turn the direction',
};
/** What is invisible can hide a name, or show a number back to front. */
const PLAIN = /^[^\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;
const NAMED = /[\p{L}\p{N}]/u;
const PHONE = /^\+?[0-9][0-9 ]{1,24}$/;
const A_PHONE = { message: 'must be a telephone number: digits and spaces, with + before a country’s' };
const DAY = { message: 'must be a day such as 2027-01-20' };

/** Someone to call when a life is in danger now: everywhere and until told otherwise, where no district and no day is named. */
export class EmergencyEntry implements EmergencyContact {
  @Matches(PLAIN, ONE_LINE)
  @Matches(NAMED, NAME)
  @Length(1, 200, NAME)
  name: string;

  @Matches(PHONE, A_PHONE)
  phone: string;

  @Matches(PLAIN, ONE_LINE)
  @MaxLength(300, TEXT)
  hours = '';

  @IsOptional()
  @IsObject({ message: 'must name languages' })
  in?: Record<string, { name?: string; hours?: string }>;

  @IsArray({ message: 'must be a list of districts' })
  @Length(1, 40, { each: true, message: 'must be a list of districts' })
  districtIds: string[] = [];

  @IsOptional()
  @IsISO8601({ strict: true }, DAY)
  @Matches(/^\d{4}-\d\d-\d\d$/, DAY)
  validFrom?: string;

  @IsOptional()
  @IsISO8601({ strict: true }, DAY)
  @Matches(/^\d{4}-\d\d-\d\d$/, DAY)
  validTo: string | null = null;
}

/** An institution to which a person can turn. */
export class InstitutionEntry implements Institution {
  @IsIn(RECIPIENT_KIND_IDS, { message: `must be one of ${RECIPIENT_KIND_IDS.join(', ')}` })
  kind: RecipientKindId;

  @Matches(PLAIN, ONE_LINE)
  @Matches(NAMED, NAME)
  @Length(1, 200, NAME)
  name: string;

  @Matches(PLAIN, ONE_LINE)
  @MaxLength(300, TEXT)
  place = '';

  @IsOptional()
  @Matches(new RegExp(`${PHONE.source}|^$`), A_PHONE)
  phone = '';

  @Matches(PLAIN, ONE_LINE)
  @MaxLength(300, TEXT)
  hours = '';

  @IsArray({ message: 'must be a list of districts' })
  @Length(1, 40, { each: true, message: 'must be a list of districts' })
  districtIds: string[] = [];

  @IsISO8601({ strict: true }, DAY)
  @Matches(/^\d{4}-\d\d-\d\d$/, DAY)
  validFrom: string;

  @IsOptional()
  @IsISO8601({ strict: true }, DAY)
  @Matches(/^\d{4}-\d\d-\d\d$/, DAY)
  validTo: string | null = null;
}

/** Whom to call, and where else to turn: a list that is left out stays as it was, an empty one empties it; docs/elsewhere.example.yaml shows such a file. */
export class ElsewhereFile {
  @IsOptional()
  @IsArray(ENTRIES)
  @ValidateNested({ each: true, ...ENTRIES })
  @Type(() => EmergencyEntry)
  emergency?: EmergencyEntry[];

  @IsOptional()
  @IsArray(ENTRIES)
  @ValidateNested({ each: true, ...ENTRIES })
  @Type(() => InstitutionEntry)
  institutions?: InstitutionEntry[];
}

/** How such a file is read. */
export const ELSEWHERE: EntriesKind<ElsewhereFile> = {
  type: ElsewhereFile,
  heading: 'This file can’t be used; nothing was changed:',
  names: 'it must name emergency, institutions or both',
  crossChecks: ({ emergency, institutions }) => [
    ...(emergency || institutions ? [] : ['it must name emergency, institutions or both']),
    ...lists(emergency).flatMap((entry, place) => translationFaults(entry, `emergency[${place}].in`)),
    ...Object.entries({ emergency, institutions }).flatMap(([list, entries]) =>
      lists<Holding>(entries).flatMap(({ validFrom, validTo }, place) =>
        validFrom && validTo && validTo < validFrom ? [`${list}[${place}].validTo: is before validFrom`] : [],
      ),
    ),
  ],
};

/** What is no list, or no entry, was found at fault already. */
const lists = <T extends object>(entries: readonly T[] | undefined): readonly T[] =>
  Array.isArray(entries) ? entries.map((entry: T | null) => entry ?? ({} as T)) : [];

function translationFaults({ in: translated }: EmergencyEntry, at: string): string[] {
  if (typeof translated !== 'object' || translated === null) return [];
  return Object.entries(translated).flatMap(([locale, said]) => {
    if (!(LOCALES as readonly string[]).includes(locale))
      return [`${at}.${locale}: is no language of the interface`];
    const { name = '', hours = '', ...others } = (said ?? {}) as Record<string, unknown>;
    const texts = [name, hours].every((text) => typeof text === 'string' && text.length <= 300);
    if (!texts || Object.keys(others).length > 0)
      return [`${at}.${locale}: may say name and hours, in words`];
    return [
      ...('name' in (said as object) && !NAMED.test(name as string)
        ? [`${at}.${locale}.name: ${NAME.message}`]
        : []),
      ...Object.entries({ name, hours }).flatMap(([field, text]) =>
        PLAIN.test(text as string) ? [] : [`${at}.${locale}.${field}: ${ONE_LINE.message}`],
      ),
    ];
  });
}

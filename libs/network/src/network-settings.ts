import type { CalendarSettings, DeadlineRules } from '#complaints/domain';
import { DEFAULT_DEADLINES } from '#complaints/domain';
import { DomainError } from '#kernel';
import { randomBytes, toBase64 } from '#sealing';
import type { Holding } from './holding.js';
import type { Institution } from './institution.js';

/** Whether people's real complaints are in it, or made-up ones. */
export type NetworkKind = 'demonstration' | 'real';

/** How receipt codes are stretched: fixed when the network is founded, since codes on paper depend on it. */
export interface ReceiptStretching {
  readonly version: number;
  /** Base64. */
  readonly salt: string;
}

/** Someone to call when a life is in danger now; written as people read it, in the network's own words. */
export interface EmergencyContact extends Holding {
  readonly name: string;
  readonly phone: string;
  /** '' when they always answer. */
  readonly hours: string;
  /** The same in other languages of the interface, by tag: what the network has not written there is read as above. */
  readonly in?: Readonly<Record<string, { readonly name?: string; readonly hours?: string }>>;
}

/** An emergency contact as a reader of one language sees it. */
export function contactIn(
  { name, phone, hours, districtIds, in: translated }: EmergencyContact,
  locale: string,
): Pick<EmergencyContact, 'name' | 'phone' | 'hours' | 'districtIds'> {
  return { name, phone, hours, districtIds, ...translated?.[locale] };
}

/** What a network decides for itself; one row of `setting` per property. */
export interface NetworkSettings {
  readonly name: string;
  readonly kind: NetworkKind;
  readonly calendar: CalendarSettings;
  readonly deadlines: DeadlineRules;
  readonly receiptStretching: ReceiptStretching;
  /** Shown first on the form, where it holds everywhere, else on `/elsewhere`; none where the network knows of no help that comes at once. */
  readonly emergency: readonly EmergencyContact[];
  /** Where else people can turn; what is outdated is kept and not shown. */
  readonly institutions: readonly Institution[];
}

/** What a network decides otherwise than Mali's usual. */
export interface OwnRules {
  readonly calendar?: Partial<CalendarSettings>;
  readonly deadlines?: Partial<DeadlineRules>;
  readonly emergency?: NetworkSettings['emergency'];
  readonly institutions?: NetworkSettings['institutions'];
}

/** Settings of a network of Mali to be founded: working days, the usual deadlines, a salt for its receipt codes. */
export function newSettings(
  about: Pick<NetworkSettings, 'name' | 'kind'>,
  { calendar, deadlines, emergency = [], institutions = [] }: OwnRules = {},
): NetworkSettings {
  return {
    ...about,
    calendar: { timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [], ...calendar },
    deadlines: { ...DEFAULT_DEADLINES, ...deadlines },
    receiptStretching: { version: 1, salt: toBase64(randomBytes(16)) },
    emergency,
    institutions,
  };
}

type Raw = Readonly<Record<string, unknown>>;

/** Settings as stored; throws `network.not-founded` while there are none. */
export function parseSettings(raw: Raw): NetworkSettings {
  const { name, kind, calendar, deadlines, receiptStretching, emergency, institutions } =
    raw as Partial<NetworkSettings>;
  if (name === undefined || kind === undefined || !calendar || !receiptStretching) {
    throw new DomainError('network.not-founded', 'unavailable');
  }
  return {
    name,
    kind,
    calendar,
    receiptStretching,
    emergency: emergency ?? [],
    institutions: institutions ?? [],
    // A deadline that is newer than a network has its default.
    deadlines: { ...DEFAULT_DEADLINES, ...deadlines },
  };
}

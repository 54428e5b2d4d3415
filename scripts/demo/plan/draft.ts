import type { FilingContent, NewComplaint } from '#complaints/domain';
import { DAY } from '#kernel';
import {
  SPECIAL_DISTRICT_IDS,
  type AgeBandId,
  type ChannelId,
  type ConsentId,
  type GenderWishId,
  type ReporterId,
  type RiskId,
  type SexId,
} from '#taxonomy';
import { DISTRICTS, teamOf, type DemoDistrict } from '../founding/districts.js';
import { TOLD_MEN, TOLD_PLACES, TOLD_WOMEN } from '../founding/staff.js';
import type { Narrative } from '../narratives/index.js';
import { SeededRandom } from '../random.js';
import { statusAt, type TeamStretch } from './stretches.js';
import { toldAgain } from './voice.js';

/** A complaint as it will be filed, before anything happens to it. */
export interface Draft {
  readonly number: number;
  readonly narrative: Narrative;
  readonly filedAt: Date;
  readonly content: FilingContent;
  readonly answers: Omit<NewComplaint, 'id' | 'teamId'>;
  readonly reporter: ReporterId;
  readonly contact: 'anonymous' | 'identified' | 'safe-contact';
  readonly sealedBy: 'browser' | 'server';
}

/** What fills the years with complaints. */
export interface DraftSettings {
  readonly narratives: readonly Narrative[];
  readonly districtIds: readonly string[];
  readonly count: number;
  /** When which teams could not work as usual. */
  readonly stretches: readonly TeamStretch[];
  /** The last instant of the replay. */
  readonly end: Date;
}

/** Days of the replay: three years. */
export const REPLAYED_DAYS = 1_095;
/** Risks that people run without ticking the box. */
const OFTEN_UNSAID: readonly RiskId[] = ['retaliation', 'more-than-ten', 'ongoing'];
const CAMPAIGN = { days: 36, share: 0.2 };

/** The years' complaints in the order they are filed; every narrative is told before any is told again. */
export function draftYears(settings: DraftSettings): Draft[] {
  const { narratives, count, end } = settings;
  const random = new SeededRandom('years');
  const told: Telling[] = [];
  for (let before = 0; told.length < count; before += 1)
    told.push(...random.shuffle(narratives).map((narrative) => ({ narrative, before })));
  const instants = Array.from({ length: count }, () => instantOf(random, end));
  return instants
    .sort((a, b) => a.getTime() - b.getTime())
    .map((filedAt, number) => draft(number, told[number]!, filedAt, settings));
}

/** More as the network becomes known, fewer while the fields are worked, and most since a campaign five weeks ago. */
function instantOf(random: SeededRandom, end: Date): Date {
  const last = REPLAYED_DAYS - 3.6;
  const campaign = random.chance(CAMPAIGN.share);
  for (;;) {
    const day = campaign ? random.between(last - CAMPAIGN.days, last) : Math.pow(random.next(), 0.62) * last;
    const at = new Date(end.getTime() - (last + 0.6 - day) * DAY);
    if (campaign || random.chance(SEASON[at.getUTCMonth()]!)) return at;
  }
}

/** January to December: from June to September people are in the fields and roads under water. */
const SEASON = [0.95, 1, 1, 0.95, 0.85, 0.65, 0.5, 0.5, 0.6, 0.8, 0.95, 0.9];

/** A narrative, and how many told it before. */
interface Telling {
  readonly narrative: Narrative;
  readonly before: number;
}

function draft(
  number: number,
  { narrative, before }: Telling,
  filedAt: Date,
  { districtIds, stretches }: DraftSettings,
): Draft {
  const random = new SeededRandom(`complaint-${number}`);
  const reached = (district: DemoDistrict): number =>
    district.weight * REACHED[statusAt(stretches, teamOf(district.id), filedAt)];
  const districtId = chooseDistrict(random, narrative, districtIds, reached);
  const channel = chooseChannel(random);
  const contact = random.pick(['anonymous', 'anonymous', 'identified', 'safe-contact'] as const);
  const consents = chooseConsents(random, narrative);
  const counted = consents.includes('count-sex-and-age');
  return {
    ...{ number, narrative, filedAt, contact },
    content: contentOf(random, narrative, toldAgain(narrative, before), contact, districtId),
    reporter: narrative.reporter,
    sealedBy: channel === 'web' && random.chance(0.72) ? 'browser' : 'server',
    answers: {
      ...{ kind: narrative.kind, category: narrative.category, districtId, channel, consents },
      aboutWhom: chooseAboutWhom(random, number),
      risk: narrative.risk.filter((risk) => !OFTEN_UNSAID.includes(risk) || random.chance(0.45)),
      language: spoken(random, narrative, districtId),
      genderWish: chooseGenderWish(random, narrative),
      sex: counted ? random.pick<SexId>(['woman', 'man']) : null,
      ageBand: counted ? random.pick<AgeBandId>(['18-24', '25-34', '35-59', '35-59', '60-and-over']) : null,
      ...(channel === 'web'
        ? {}
        : { receivedAt: new Date(filedAt.getTime() - daysOnPaper(random, channel) * DAY) }),
      ...(channel === 'import' ? { acknowledgedAt: null } : { acknowledgedAt: filedAt }),
    },
  };
}

/** Fewer write while their team can't be reached: that is not to say that less happens. */
const REACHED = { full: 1, remote: 0.7, reduced: 0.6, suspended: 0.2 };

function chooseDistrict(
  random: SeededRandom,
  narrative: Narrative,
  served: readonly string[],
  weigh: (district: DemoDistrict) => number,
): string {
  if (random.chance(0.03)) return random.pick(SPECIAL_DISTRICT_IDS);
  const fitting = (narrative.districts ?? served).filter((id) => served.includes(id));
  const places = DISTRICTS.filter(({ id }) => (fitting.length > 0 ? fitting : served).includes(id));
  let left = random.between(
    0,
    places.reduce((sum, place) => sum + weigh(place), 0),
  );
  return (places.find((place) => (left -= weigh(place)) < 0) ?? places[0]!).id;
}

function chooseChannel(random: SeededRandom): ChannelId {
  const roll = random.next();
  if (roll < 0.74) return 'web';
  if (roll < 0.88) return 'assisted';
  if (roll < 0.95) return 'phone';
  return roll < 0.98 ? 'sms' : 'import';
}

/** From the day it was told to the day it was entered; some wait for weeks in a register, past the end of a month. */
function daysOnPaper(random: SeededRandom, channel: ChannelId): number {
  if (channel === 'import') return random.between(12, 80);
  return random.chance(0.12) ? random.between(15, 50) : random.between(0.2, 2.5);
}

function chooseConsents(random: SeededRandom, narrative: Narrative): ConsentId[] {
  const { action, to } = narrative.ending;
  const consents: ConsentId[] = ['contact'];
  if (random.chance(0.45)) consents.push('count-sex-and-age');
  if (action === 'transmitted' && to !== undefined) consents.push(`share-${to}` as ConsentId);
  return consents;
}

/** A few a year concern the team or those who lead the network. */
function chooseAboutWhom(random: SeededRandom, number: number): string {
  if (number % 113 === 57) return 'network-leadership';
  return random.chance(0.02) ? 'team-member' : 'someone-else';
}

/** The language of the testimony, or where it was told in French, sometimes the language of the place. */
function spoken(random: SeededRandom, narrative: Narrative, districtId: string): string {
  const local = DISTRICTS.find(({ id }) => id === districtId)?.languages[0];
  return narrative.language === 'fr' && local !== undefined && random.chance(0.25)
    ? local
    : narrative.language;
}

function chooseGenderWish(random: SeededRandom, narrative: Narrative): GenderWishId {
  if (narrative.category === 'gender-based-violence') return 'woman';
  return random.chance(0.08) ? random.pick<GenderWishId>(['woman', 'man']) : 'any';
}

function contentOf(
  random: SeededRandom,
  narrative: Narrative,
  told: string,
  contact: Draft['contact'],
  districtId: string,
): FilingContent {
  const person = random.pick([...TOLD_WOMEN, ...TOLD_MEN]);
  const words: Readonly<Record<string, string>> = {
    place: random.pick(TOLD_PLACES),
    district: DISTRICTS.find(({ id }) => id === districtId)?.name ?? 'la ville',
    man: random.pick(TOLD_MEN),
    woman: random.pick(TOLD_WOMEN),
    sum: random.pick(narrative.sums ?? ['10 000']),
  };
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
  const draftMark =
    narrative.language === 'bm' ? '\n\n[bamanankan : brouillon, non relu par un locuteur natif]' : '';
  return {
    version: 1,
    story: fill(told) + draftMark,
    when: narrative.when,
    people: fill(narrative.concerned),
    name: contact === 'identified' ? person : '',
    contact:
      contact === 'safe-contact'
        ? {
            channel: 'phone',
            how: `00 00 00 ${10 + Math.floor(random.between(0, 89))}`,
            hours: '14 h – 16 h',
            whoMayAnswer: 'moi seulement',
            whatMayBeSaid: 'parler d’une tontine',
          }
        : null,
  };
}

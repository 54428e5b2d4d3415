import { SeededRandom } from '../random.js';
import { DISTRICTS, NATIONAL_TEAM, RESTRICTED_TEAM, REVIEWER_TEAM, teamOf } from './districts.js';

/** A made-up member of staff. Any likeness to a person of that name is chance. */
export interface StaffMember {
  readonly username: string;
  readonly displayName: string;
  readonly gender: 'woman' | 'man';
  readonly roles: readonly string[];
  readonly languages: readonly string[];
  readonly teamId: string | null;
  readonly leads: boolean;
}

const WOMEN =
  'Awa Fanta Mariam Kadiatou Oumou Aïssata Djénéba Rokia Salimata Nana Bintou Assétou Hawa Tenin Niagalé Maïmouna Fatoumata Coumba Sira Korotoumou Safiatou Ramata Zeïnabou Saouda Lalla'.split(
    ' ',
  );
const MEN =
  'Moussa Bakary Amadou Seydou Ibrahim Souleymane Adama Modibo Cheick Boubacar Yacouba Drissa Lassana Mahamane Alhousseïni Abdoulaye Issa Sékou Mamadou Ousmane Hamidou Attaher Youssouf Zoumana Baba'.split(
    ' ',
  );
const FAMILIES =
  'Traoré Coulibaly Diarra Keïta Dembélé Sangaré Sidibé Konaté Touré Maïga Cissé Sissoko Diallo Bah Guindo Togo Dicko Haïdara Ag-Mohamed Kouyaté Dao Sanogo Berthé Goïta Théra Tembely'.split(
    ' ',
  );

/** Names of people and places that appear in testimonies; invented, and never those of staff. */
export const TOLD_MEN = [
  'Zan B.',
  'Hama O.',
  'Madou S.',
  'Almoudou A.',
  'Tiécoura K.',
  'Nouh T.',
  'Bréhima D.',
  'Amaga P.',
];
export const TOLD_WOMEN = [
  'Néné C.',
  'Tata D.',
  'Yah M.',
  'Badjalo S.',
  'Takiyatou W.',
  'Wassa K.',
  'Dicko F.',
  'Aïcha N.',
];
export const TOLD_PLACES =
  'Kalanbougou Dougouyiri Sirakourou Tintabakou Hamdala-Koura Bèlènyeli Gounfara Sanankòrò-Bas Tèguèbala Nafadji-Sud Wourokoye Toundibi Agharbou Ouro-Séno Koïra-Tchina Maliyala Faragouani Zambougou Yawakan Dèbèrè'.split(
    ' ',
  );

/** Everyone who has an account, in the order of the account sheet. */
export function demoStaff(districtIds: readonly string[]): StaffMember[] {
  const names = new Names();
  const served = DISTRICTS.filter(({ id }) => districtIds.includes(id));
  return [
    ...served.flatMap(({ id, languages }) => team(teamOf(id), id, languages, names)),
    ...team(RESTRICTED_TEAM, 'restreinte', ['bm', 'ff', 'ses', 'en'], names, ['woman', 'woman', 'man']),
    ...team(NATIONAL_TEAM, 'nationale', ['bm', 'ff', 'ses', 'en'], names),
    person('relecteur', 'woman', ['bm', 'en'], names, REVIEWER_TEAM, true),
    staff('coordination', 'woman', ['coordinator'], names),
    staff('administration-1', 'man', ['administrator'], names),
    staff('administration-2', 'woman', ['administrator'], names),
    staff('audit', 'man', ['auditor'], names),
    staff('accueil', 'woman', ['monitor'], names),
  ];
}

function team(
  teamId: string,
  word: string,
  languages: readonly string[],
  names: Names,
  genders: readonly ('woman' | 'man')[] = ['woman', 'man', 'woman'],
): StaffMember[] {
  return genders.map((gender, place) =>
    person(place === 0 ? `${word}-chef` : `${word}-${place}`, gender, languages, names, teamId, place === 0),
  );
}

function person(
  username: string,
  gender: 'woman' | 'man',
  languages: readonly string[],
  names: Names,
  teamId: string,
  leads: boolean,
): StaffMember {
  const roles = leads ? ['verifier', 'lead'] : ['verifier'];
  return {
    username,
    displayName: names.next(gender),
    gender,
    roles,
    languages: ['fr', ...languages],
    teamId,
    leads,
  };
}

function staff(
  username: string,
  gender: 'woman' | 'man',
  roles: readonly string[],
  names: Names,
): StaffMember {
  return {
    username,
    displayName: names.next(gender),
    gender,
    roles,
    languages: ['fr'],
    teamId: null,
    leads: false,
  };
}

/** Names without repetition, the same for the same network. */
class Names {
  private readonly random = new SeededRandom('staff');
  private readonly taken = new Set<string>();

  next(gender: 'woman' | 'man'): string {
    for (;;) {
      const name = `${this.random.pick(gender === 'woman' ? WOMEN : MEN)} ${this.random.pick(FAMILIES)}`;
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }
}

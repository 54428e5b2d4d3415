import {
  enrolMember,
  newSettings,
  prepareNetwork,
  type AdminKey,
  type EnrolledMember,
  type NetworkFounding,
  type NetworkSettings,
  type NewPerson,
} from '#network';
import { newSigningKey, toBase64, type SigningKey } from '#sealing';
import { WEEKDAYS, type NetworkFile, type PersonEntry } from './network-file.js';

/** What a founding stores, and what only sheets of paper keep. */
export interface MadeFounding {
  readonly founding: NetworkFounding;
  readonly people: readonly EnrolledMember[];
  readonly root: SigningKey;
  readonly recoveryIdentity: string;
}

/** Makes every key of the network that a file names, and the signatures from the root key down. */
export async function makeFounding(file: NetworkFile, at: Date): Promise<MadeFounding> {
  const root = newSigningKey();
  const people: EnrolledMember[] = [];
  // One after the other: each stretching takes 64 MiB.
  for (const person of file.people) people.push(await enrolMember(newPerson(person), root, at));
  const members = people.map(({ member }) => member);
  const { founding, keys } = await prepareNetwork({
    ...{ root, members, at, admins: adminsOf(people), settings: settingsOf(file) },
    districts: file.districts.map(({ id, name, region }) => ({ id, name, region })),
    teams: file.teams.map(({ id, name, kind, districts, standby }) => ({
      ...{ id, name, kind, districtIds: districts, standbyTeamId: standby ?? null },
    })),
  });
  return { founding, people, root, recoveryIdentity: keys.recovery.identity };
}

/** The value of ROOT_PUBLIC_KEY. */
export const rootPublicKeyOf = ({ root }: Pick<MadeFounding, 'root'>): string => toBase64(root.publicKey);

function newPerson({
  username,
  name,
  roles,
  languages,
  gender,
  capacity,
  memberships,
}: PersonEntry): NewPerson {
  const places = memberships.map(({ team, role }) => ({ teamId: team, leads: role === 'lead' }));
  return {
    ...{ username, displayName: name, languages, capacity, places },
    gender: gender ?? null,
    roles: places.some(({ leads }) => leads) ? [...roles, 'lead'] : roles,
  };
}

/** The file was checked: there are two. */
function adminsOf(people: readonly EnrolledMember[]): [AdminKey, AdminKey, ...AdminKey[]] {
  const [first, second, ...rest] = people
    .filter(({ member: { account } }) => account.roles.includes('administrator'))
    .map(({ member: { account, signing } }) => ({ accountId: account.id, signing: signing! }));
  return [first!, second!, ...rest];
}

function settingsOf({ name, timeZone, workingDays, holidays, deadlines }: NetworkFile): NetworkSettings {
  const weekend = WEEKDAYS.flatMap((day, place) => (workingDays.includes(day) ? [] : [place + 1]));
  // A deadline that is left out is there, undefined, and must not stand in the usual one's place.
  const own = Object.fromEntries(Object.entries(deadlines).filter(([, amount]) => amount !== undefined));
  return newSettings({ name, kind: 'real' }, { calendar: { timeZone, weekend, holidays }, deadlines: own });
}

import { readFileSync } from 'node:fs';
import { ConfigurationError } from '#platform';
import { parse, stringify } from 'yaml';
import { parseNetworkFile, readNetworkFile } from './read-network-file.js';

const EXAMPLE = 'docs/network.example.yaml';

interface Plain {
  name?: unknown;
  [other: string]: unknown;
  districts: Record<string, unknown>[];
  teams: Record<string, unknown>[];
  people: Record<string, unknown>[];
}

/** The faults of the example with something changed in it. */
function faultsOf(change: (network: Plain) => void): readonly string[] {
  const network = parse(readFileSync(EXAMPLE, 'utf8')) as Plain;
  change(network);
  return faultsOfText(stringify(network));
}

function faultsOfText(text: string): readonly string[] {
  try {
    parseNetworkFile(text);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).faults;
  }
}

describe('the file of a network', () => {
  it('is understood as the example shows it, with what it leaves out', () => {
    const file = readNetworkFile(EXAMPLE);
    expect(file.teams.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['district', 'national', 'restricted', 'outside-reviewer']),
    );
    expect(file.people[0]).toMatchObject({
      capacity: 30,
      memberships: [{ team: 'team-sikasso', role: 'lead' }],
    });
    expect(file.people.at(-1)).toMatchObject({ languages: ['fr'], memberships: [] });
  });

  it('takes the usual where nothing is said', () => {
    const network = parse(readFileSync(EXAMPLE, 'utf8')) as Plain;
    for (const key of ['timeZone', 'workingDays', 'holidays', 'deadlines']) delete network[key];
    expect(parseNetworkFile(stringify(network))).toMatchObject({
      ...{ timeZone: 'Africa/Bamako', holidays: [], deadlines: {} },
      workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
    });
  });

  it('tells every fault at once, each with its place', () => {
    const faults = faultsOf((network) => {
      network.name = '';
      network['timezone'] = 'Africa/Bamako';
      network['deadlines'] = { dangerHours: 'soon' };
      network.teams[1]!['standby'] = 'x';
      network.teams[3]!['kind'] = 'special';
      network.people[0]!['memberships'] = [{ team: 'team-sikasso', role: 'chief' }];
      network.people[1]!['gender'] = 'f';
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        'name: must be a name of 1 to 100 characters',
        'timezone: is not known here; is it misspelt?',
        'deadlines.dangerHours: must be a whole number',
        'teams[1].standby: no team "x"',
        'teams[3].kind: must be one of district, restricted, national, outside-reviewer',
        'teams: no team of kind restricted',
        'people[0].memberships[0].role: must be member or lead',
        'teams[1]: "team-sikasso" has no lead',
        'people[1].gender: must be woman or man, or left out',
      ]),
    );
  });

  it.each<[string, (network: Plain) => void, string]>([
    [
      'an ill-formed id',
      ({ districts }) => (districts[0]!['id'] = 'San Fil'),
      'districts[0].id: must be an id',
    ],
    [
      'an answer of the form as a district',
      ({ districts }) => (districts[0]!['id'] = 'unknown'),
      'districts[0].id',
    ],
    [
      'the mark of restricted ones',
      ({ districts }) => (districts[0]!['id'] = 'restricted'),
      'districts[0].id',
    ],
    [
      'a district twice',
      ({ districts }) => (districts[1]!['id'] = 'sikasso'),
      'districts[1].id: "sikasso" is already that of districts[0]',
    ],
    [
      'a team twice',
      ({ teams }) => (teams[2]!['id'] = 'team-sikasso'),
      'teams[2].id: "team-sikasso" is already',
    ],
    [
      'a user name twice',
      ({ people }) => (people[1]!['username'] = 'assan'),
      'people[1].username: "assan" is already',
    ],
    [
      'an ill-formed user name',
      ({ people }) => (people[1]!['username'] = 'Éva K.'),
      'people[1].username: must be',
    ],
    [
      'an unknown district',
      ({ teams }) => (teams[1]!['districts'] = ['sikaso']),
      'teams[1].districts[0]: no district',
    ],
    [
      'a district nobody serves',
      ({ districts }) => districts.push({ id: 'san', name: 'San', region: 'San' }),
      'districts[2]: no district team serves "san"',
    ],
    [
      'a district of two district teams',
      ({ teams }) => (teams[2]!['districts'] = ['koutiala', 'sikasso']),
      'districts[0]: served by more than one district team: team-sikasso, team-koutiala',
    ],
    [
      'a district of two restricted teams',
      ({ teams }) => {
        teams[3]!['districts'] = ['sikasso'];
        teams.push({ id: 'other', name: 'Autre', kind: 'restricted', districts: ['sikasso'] });
      },
      'districts[0]: served by more than one restricted team: restricted, other',
    ],
    [
      'two restricted teams for everything',
      ({ teams }) => teams.push({ id: 'other', name: 'Autre', kind: 'restricted' }),
      'teams[5]: another restricted team already serves all districts',
    ],
    [
      'a district team without one',
      ({ teams }) => delete teams[1]!['districts'],
      'teams[1].districts: a district team',
    ],
    [
      'a district of the national team',
      ({ teams }) => (teams[0]!['districts'] = ['sikasso']),
      'teams[0].districts: a',
    ],
    [
      'no national team',
      ({ teams }) => (teams[0]!['kind'] = 'restricted'),
      'teams: no team of kind national',
    ],
    [
      'no restricted team',
      ({ teams }) => (teams[3]!['kind'] = 'national'),
      'teams: no team of kind restricted',
    ],
    [
      'no reviewer',
      ({ teams }) => (teams[4]!['kind'] = 'national'),
      'teams: no team of kind outside-reviewer',
    ],
    [
      'two reviewers',
      ({ teams }) => (teams[3]!['kind'] = 'outside-reviewer'),
      'teams[4]: there is already an outside',
    ],
    [
      'its own standby',
      ({ teams }) => (teams[1]!['standby'] = 'team-sikasso'),
      'teams[1].standby: a team can’t',
    ],
    [
      'the reviewer as standby',
      ({ teams }) => (teams[1]!['standby'] = 'reviewer'),
      'teams[1].standby: the outside',
    ],
    [
      'a standby of the reviewer',
      ({ teams }) => (teams[4]!['standby'] = 'national'),
      'teams[4].standby: nobody',
    ],
    [
      'a membership of no team',
      ({ people }) => (people[4]!['memberships'] = [{ team: 'nowhere' }]),
      'people[4].memberships[0].team: no team "nowhere"',
    ],
    [
      'a team twice in one person',
      ({ people }) => (people[4]!['memberships'] = [{ team: 'national' }, { team: 'national' }]),
      'people[4].memberships[1].team: "national" is already that of people[4].memberships[0]',
    ],
    [
      'nobody who leads',
      ({ people }) => (people[2]!['memberships'] = []),
      'teams[2]: "team-koutiala" has no lead',
    ],
    [
      'one alone who can decide',
      ({ people }) => (people[4]!['roles'] = ['coordinator']),
      'teams[0]: "national" has 1 who can decide (members who are verifiers); it needs two',
    ],
    ['one administrator', ({ people }) => people.splice(9, 1), 'people: 1 with the role administrator'],
    [
      'an administrator who leads',
      ({ people }) => (people[0]!['roles'] = ['verifier', 'administrator']),
      'people[0]: an administrator can’t lead a team',
    ],
    [
      'a lead who verifies nothing',
      ({ people }) => (people[0]!['roles'] = ['auditor']),
      'people[0].roles: who leads',
    ],
    ['a person without a role', ({ people }) => (people[10]!['roles'] = []), 'people[10].roles: names none'],
    [
      'a role that is none',
      ({ people }) => (people[10]!['roles'] = ['king']),
      'people[10].roles: must be a list of',
    ],
    [
      'a day that is none',
      (network) => (network['holidays'] = ['2027-02-30']),
      'holidays: must be a list of days',
    ],
    ['no time zone', (network) => (network['timeZone'] = 'Bamako'), 'timeZone: must be a time zone'],
    ['no working day', (network) => (network['workingDays'] = []), 'workingDays: names no day'],
  ])('refuses %s', (_, change, fault) => {
    expect(faultsOf(change).filter((one) => one.startsWith(fault))).toHaveLength(1);
  });

  it('says where the text is no YAML, and what a file must be', () => {
    expect(faultsOfText('name: a\nname: b')).toEqual([expect.stringContaining('line 2')]);
    expect(faultsOfText('- a list')).toEqual(['it must name the network, its districts, teams and people']);
    expect(faultsOfText('name: alone')).toEqual(
      expect.arrayContaining(['districts: names none', 'teams: names none', 'people: names none']),
    );
    expect(() => readNetworkFile('nowhere.yaml')).toThrow('nowhere.yaml: there is no such file');
  });
});

import fc from 'fast-check';
import { responsibleTeam, routingTable, type RoutedTeam, type RoutingAnswers } from './routing.js';

const team = (
  id: string,
  kind: RoutedTeam['kind'],
  districtIds: string[],
  standbyTeamId: string | null,
  suspended = false,
): RoutedTeam => ({
  id,
  kind,
  districtIds,
  standbyTeamId,
  suspended,
});

const network = (suspended: readonly string[] = []): RoutedTeam[] =>
  [
    team('segou', 'district', ['segou', 'niono'], 'mopti'),
    team('mopti', 'district', ['mopti'], 'segou'),
    team('gao', 'district', ['gao'], null),
    team('restricted', 'restricted', [], 'national'),
    team('national', 'national', [], 'segou'),
    team('reviewer', 'outside-reviewer', [], null),
  ].map((one) => ({ ...one, suspended: suspended.includes(one.id) }));

const answers = (more: Partial<RoutingAnswers> = {}): RoutingAnswers => ({
  kind: 'human-rights',
  districtId: 'segou',
  category: 'property',
  risk: [],
  aboutWhom: 'someone-else',
  ...more,
});

describe('routing', () => {
  const table = routingTable(network());
  const to = (more: Partial<RoutingAnswers>): string => responsibleTeam(table, answers(more)).teamId;

  it('follows the district of the facts; elsewhere is the national team’s', () => {
    expect(to({})).toBe('segou');
    expect(to({ districtId: 'niono' })).toBe('segou');
    for (const districtId of ['unknown', 'on-the-road', 'abroad', 'kidal', 'constructor'])
      expect(to({ districtId })).toBe('national');
  });

  it('leaves what is restricted to the restricted team, and says so', () => {
    expect(responsibleTeam(table, answers({ category: 'gender-based-violence' }))).toMatchObject({
      teamId: 'restricted',
      restricted: true,
    });
    expect(to({ risk: ['minor'] })).toBe('restricted');
  });

  it('lets nobody judge a complaint about themselves', () => {
    expect(to({ aboutWhom: 'team-member' })).toBe('mopti');
    expect(to({ aboutWhom: 'team-member', districtId: 'gao' })).toBe('national');
    expect(to({ aboutWhom: 'team-member', districtId: 'abroad' })).toBe('segou');
    expect(to({ aboutWhom: 'network-leadership' })).toBe('reviewer');
    expect(to({ aboutWhom: 'network-leadership', risk: ['minor'] })).toBe('reviewer');
  });

  it('names a standby team for danger to life alone, and never the accused one', () => {
    expect(responsibleTeam(table, answers()).standbyTeamId).toBeNull();
    expect(responsibleTeam(table, answers({ risk: ['danger-to-life'] })).standbyTeamId).toBe('mopti');
    // Mopti's standby is Ségou, whose member is accused.
    expect(responsibleTeam(table, answers({ risk: ['danger-to-life'], aboutWhom: 'team-member' }))).toEqual({
      teamId: 'mopti',
      standbyTeamId: 'national',
      restricted: false,
    });
    expect(
      responsibleTeam(table, answers({ risk: ['danger-to-life'], aboutWhom: 'network-leadership' }))
        .standbyTeamId,
    ).toBeNull();
  });

  it('gives a suspended team’s complaints to its standby, along the chain', () => {
    expect(responsibleTeam(routingTable(network(['segou'])), answers()).teamId).toBe('mopti');
    expect(responsibleTeam(routingTable(network(['segou', 'mopti'])), answers()).teamId).toBe('national');
  });

  it('refuses a network in which a complaint could find no team', () => {
    expect(() => routingTable(network().filter((one) => one.kind !== 'national'))).toThrow(
      'routing.incomplete',
    );
    expect(() => routingTable(network().filter((one) => one.kind !== 'outside-reviewer'))).toThrow(
      'routing.incomplete',
    );
  });

  it('always finds a team, never the accused one, and a standby that is another', () => {
    const ids = network().map((one) => one.id);
    const any = fc.record({
      kind: fc.constantFrom('human-rights', 'corruption'),
      districtId: fc.constantFrom('segou', 'niono', 'mopti', 'gao', 'abroad', 'kidal'),
      category: fc.constantFrom('property', 'gender-based-violence', 'unknown'),
      risk: fc.subarray(['danger-to-life', 'minor']),
      aboutWhom: fc.constantFrom('someone-else', 'team-member', 'network-leadership', 'unknown'),
    });
    fc.assert(
      fc.property(any, fc.subarray(ids.filter((id) => id !== 'reviewer')), (given, suspended) => {
        const routes = routingTable(network(suspended));
        const { teamId, standbyTeamId } = responsibleTeam(routes, given);
        const accused = routes.districts[given.districtId] ?? routes.national;
        expect(ids).toContain(teamId);
        if (given.aboutWhom === 'team-member') expect([teamId, standbyTeamId]).not.toContain(accused);
        expect(standbyTeamId).not.toBe(teamId);
      }),
    );
  });
});

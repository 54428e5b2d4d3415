import { readFileSync } from 'node:fs';
import { createPool } from '#database';
import { MovingClock } from '#kernel';
import { holdingOn, readNetworkDescription } from '#network';
import { ConfigurationError } from '#platform';
import { TestNetwork } from '#testing';
import { parse, stringify } from 'yaml';
import { parseEntries, readEntries } from '../operator/read-entries.js';
import { ELSEWHERE } from './elsewhere-file.js';
import { keepElsewhere } from './keep-elsewhere.js';

const EXAMPLE = 'docs/elsewhere.example.yaml';
const clock = new MovingClock(new Date('2026-11-23T10:00:00Z'));

interface Plain {
  emergency: Record<string, unknown>[];
  institutions: Record<string, unknown>[];
}

/** What the example is refused for with something changed in it. */
async function faultsOf(change: (plain: Plain) => void, keep?: (text: string) => Promise<void>) {
  const plain = parse(readFileSync(EXAMPLE, 'utf8')) as Plain;
  change(plain);
  try {
    const file = parseEntries(ELSEWHERE, stringify(plain));
    await keep?.(stringify(file));
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigurationError);
    return (error as ConfigurationError).faults;
  }
}

describe('whom to call, and where else to turn', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await TestNetwork.open();
  }, 120_000);
  afterAll(() => network?.close());

  const told = async () => {
    const pool = createPool({ url: network.database.urls.intake, name: 'test', max: 1 });
    try {
      return (await readNetworkDescription(pool)).settings;
    } finally {
      await pool.end();
    }
  };
  const keep = async (text: string) =>
    keepElsewhere(parseEntries(ELSEWHERE, text), network.database.urls.owner, clock);

  it('is told as the example says, and a second file takes the place of the first', async () => {
    await keepElsewhere(readEntries(ELSEWHERE, EXAMPLE), network.database.urls.owner, clock);
    const { emergency, institutions } = await told();
    expect(emergency[0]).toMatchObject({
      phone: '+223 00 00 00 01',
      in: { bm: { name: expect.any(String) as string } },
    });
    expect(holdingOn('2027-12-31', institutions)).toHaveLength(1);
    expect(holdingOn('2028-01-01', institutions)).toHaveLength(0);
    await keep('emergency: []');
    expect(await told()).toMatchObject({ emergency: [], institutions });
    await expect(keep('{}')).rejects.toThrow('it must name emergency, institutions or both');
  });

  it('names every fault with its place, and changes nothing', async () => {
    expect(
      await faultsOf(({ emergency, institutions }) => {
        emergency[0]!['phone'] = 'ring us';
        emergency[0]!['in'] = { xx: { name: 'nobody' } };
        emergency[1]!['validFrom'] = '2028-01-01';
        Object.assign(institutions[0]!, { kind: 'bank', validTo: '2025-01-01', nmae: 'misspelt' });
      }),
    ).toEqual([
      expect.stringMatching(/^emergency\[0\]\.phone: must be a telephone number/),
      'institutions[0].nmae: is not known here; is it misspelt?',
      expect.stringMatching(/^institutions\[0\]\.kind: must be one of oclei/),
      'emergency[0].in.xx: is no language of the interface',
      'emergency[1].validTo: is before validFrom',
      'institutions[0].validTo: is before validFrom',
    ]);
    await keep('emergency: [{ name: Kept, phone: "112" }]');
    expect(
      await faultsOf(
        ({ emergency, institutions }) =>
          [emergency[1]!, institutions[0]!].forEach((entry) => (entry['districtIds'] = ['atlantis'])),
        keep,
      ),
    ).toEqual([
      'emergency[1].districtIds: no district "atlantis"',
      'institutions[0].districtIds: no district "atlantis"',
    ]);
    expect((await told()).emergency).toMatchObject([{ name: 'Kept' }]);
  });

  it('refuses a name that is none, and what hides or turns what stands there', async () => {
    const oneLine = expect.stringMatching(/: must be one line, without/) as string;
    expect(
      await faultsOf(({ emergency, institutions }) => {
        emergency[0]!['name'] = '\u00a0 \u200b';
        emergency[0]!['in'] = { bm: { name: ' ' }, en: { hours: 'always\u0007' } };
        emergency[1]!['hours'] = 'from 8\nto 16';
        Object.assign(institutions[0]!, { name: 'Clinic \u202e', place: 'near\u0000by' });
      }),
    ).toEqual([
      expect.stringMatching(/^emergency\[0\]\.name: must be a name .* with a letter/),
      oneLine,
      oneLine,
      oneLine,
      expect.stringMatching(/^emergency\[0\]\.in\.bm\.name: must be a name/),
      expect.stringMatching(/^emergency\[0\]\.in\.en\.hours: must be one line/),
    ]);
  });

  it('refuses what would show people nobody, by the network’s own day', async () => {
    const told0 = await told();
    const faults = (more: object, other: object = {}) =>
      faultsOf(
        ({ emergency }) => (Object.assign(emergency[0]!, more), Object.assign(emergency[1]!, other)),
        keep,
      );
    expect(await faults({ validTo: '2026-11-22' }, { validTo: '2026-01-01' })).toEqual([
      'emergency[0].validTo: is past already (today is 2026-11-23); take this entry out',
      'emergency[1].validTo: is past already (today is 2026-11-23); take this entry out',
    ]);
    // The only one that stands on the form itself.
    expect(await faults({ validFrom: '2026-11-24' })).toEqual([
      'emergency: nobody would be told of today (2026-11-23), all begin later; an empty list says so',
    ]);
    expect(await told()).toEqual(told0);
    expect(
      await faults({ validFrom: '2026-11-23', validTo: '2026-11-23' }, { validFrom: '2027-01-01' }),
    ).toEqual([]);
  });
});

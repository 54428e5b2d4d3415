import type { ImportRowsRequest } from '#desk-client';
import type { DeskApi } from '../../../api/client.js';
import { Problem, unreachable } from '../../../api/problem.js';
import { VaultError } from '../../../vault/vault.js';
import type { RegisterFiling } from '../reading/check-row.js';
import { ImportRun, type RunProgress } from './import-run.js';
import { parcels } from './parcels.js';

const filing = (number: number, story = 'x'): RegisterFiling =>
  ({
    number,
    receivedOn: '2024-03-05',
    numberKey: String(number),
    answers: { facts: {}, content: { story } },
  }) as never;
const filings = Array.from({ length: 60 }, (_, i) => filing(i + 2));

/** A desk that answers as it is told to, and remembers what came. */
function aRun(answer: (call: number) => void = () => undefined) {
  const came: number[] = [];
  const told: RunProgress[] = [];
  let calls = 0;
  const importRows = (_id: string, rows: ImportRowsRequest['rows']) => {
    came.push(...rows.map(({ number }) => number));
    const results = rows.map(({ number }) => ({ number, outcome: 'filed' as const, refused: null }));
    return Promise.resolve().then(() => {
      answer((calls += 1));
      return { results };
    });
  };
  const run = new ImportRun({
    ...{
      api: { importRows } as unknown as DeskApi,
      importId: 'one',
      filings,
      marks: new Map([['2', 'mark']]),
    },
    sealer: { seal: () => Promise.resolve({ token: 't' }) },
    onProgress: (progress) => told.push(progress),
  });
  return { run, came, told };
}

describe('an import under way', () => {
  it('brings every row in its turn and tells how far it is', async () => {
    const { run, came, told } = aRun();
    await run.run();
    expect(came).toEqual(filings.map(({ number }) => number));
    expect(told.map(({ done, standing }) => [done, standing])).toEqual([
      ...[
        [25, 'running'],
        [50, 'running'],
        [60, 'running'],
        [60, 'finished'],
      ],
    ]);
  });

  it('sends a parcel again whose answer never came, and goes on', async () => {
    const { run, came, told } = aRun((call) => {
      if (call === 2) throw unreachable();
    });
    await run.run();
    expect(came.length).toBe(85);
    expect(told.map(({ standing }) => standing)).toEqual([
      'running',
      'no-line',
      'running',
      'running',
      'finished',
    ]);
    expect(told.at(-1)!.results.length).toBe(60);
  });

  it('leaves out what no trusted team can be sealed to, and stops where its threads break', async () => {
    const sealing = (code: string) => {
      const told: RunProgress[] = [];
      const seal = (answers: { content: { story: string } }) =>
        answers.content.story === 'nobody'
          ? Promise.reject(new VaultError(code))
          : Promise.resolve({ token: 't' });
      const importRows = (_id: string, rows: ImportRowsRequest['rows']) =>
        Promise.resolve({ results: rows.map(({ number }) => ({ number, outcome: 'filed', refused: null })) });
      const run = new ImportRun({
        ...{ api: { importRows } as unknown as DeskApi, importId: 'one', marks: new Map(), sealer: { seal } },
        ...{ filings: [filing(2), filing(3, 'nobody'), filing(4)], onProgress: (one) => told.push(one) },
      });
      return run.run().then(() => told.at(-1)!.results.map(({ number, refused }) => [number, refused]));
    };
    expect(await sealing('network.untrusted')).toEqual([
      ...[
        [3, 'network.untrusted'],
        [2, null],
        [4, null],
      ],
    ]);
    await expect(sealing('vault.broken')).rejects.toMatchObject({ code: 'vault.broken' });
  });

  it('waits where it is held, and ends where it is refused or stopped', async () => {
    const held = aRun((call) => call === 1 && held.run.pause());
    const running = held.run.run();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([held.came.length, held.told.at(-1)!.standing]).toEqual([25, 'paused']);
    held.run.resume();
    await running;
    expect(held.came.length).toBe(60);

    const stopped = aRun((call) => call === 1 && stopped.run.stop());
    await stopped.run.run();
    expect([stopped.came.length, stopped.told.at(-1)!.standing]).toEqual([25, 'stopped']);

    const refused = aRun(() => {
      throw new Problem(404, 'import.not-found', undefined, {});
    });
    await expect(refused.run.run()).rejects.toMatchObject({ code: 'import.not-found' });
  });
});

describe('the parcels of an import', () => {
  it('are no heavier than the desk takes, and lose no row', () => {
    const rows = [
      filing(2),
      filing(3, 'y'.repeat(300_000)),
      filing(4, 'z'.repeat(300_000)),
      filing(5),
      filing(6),
    ];
    expect(parcels(rows).map((parcel) => parcel.map(({ number }) => number))).toEqual([
      [2, 3],
      [4, 5, 6],
    ]);
    expect(parcels([])).toEqual([]);
  });
});

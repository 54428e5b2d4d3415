import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { median, type Figure } from './figure.js';
import { sealedBodies } from './sealed-bodies.js';
import type { BenchSystem } from './system.js';

// Wrong ones are forgiven a hundred and twenty times, and the browser's part may have spent some.
const TIMES = 30;

/** Looking up a right and a wrong code over HTTP, in turn: nobody who measures must learn which one it was. */
export async function measureLookUp(system: BenchSystem): Promise<Figure[]> {
  const body = (await sealedBodies(system.intakeUrl, system.dataDir))();
  const filed = await fetch(`${system.intakeUrl}/api/v1/complaints`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  if (!filed.ok) throw new Error(`filing answered ${filed.status}`);
  const { token } = JSON.parse(body) as { token: string };
  const right = Buffer.from(token, 'base64').toString('base64url');
  const times: { readonly right: number[]; readonly wrong: number[] } = { right: [], wrong: [] };
  for (let round = 0; round < TIMES; round += 1) {
    times.right.push(await lookUp(system, right, 200));
    times.wrong.push(await lookUp(system, randomBytes(32).toString('base64url'), 404));
  }
  const [found, unknown] = [median(times.right), median(times.wrong)];
  const why =
    'every answer is held back for 120 ms, on purpose, so that its time says nothing about the code.';
  const most = { unit: 'ms', target: { max: 150 }, why };
  return [
    { id: 'look-up-right', name: 'looking up a right code, at the server, median', value: found, ...most },
    { id: 'look-up-wrong', name: 'looking up a wrong code, at the server, median', value: unknown, ...most },
    {
      id: 'look-up-ratio',
      name: 'looking up, a right code against a wrong one',
      value: found / unknown,
      unit: 'ratio',
      target: { min: 0.97, max: 1.03 },
      why: 'a right and a wrong code could be told apart by their time.',
    },
  ];
}

async function lookUp(system: BenchSystem, token: string, status: number): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${system.intakeUrl}/api/v1/follow`, {
    headers: { authorization: `Receipt ${token}` },
  });
  await answer.arrayBuffer();
  if (answer.status !== status) throw new Error(`a look-up answered ${answer.status}, not ${status}`);
  return performance.now() - began;
}

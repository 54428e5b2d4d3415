import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

/** What some clients saw. */
export interface Load {
  readonly perSecond: number;
  readonly milliseconds: readonly number[];
  readonly errors: number;
}

/** Posts bodies for a time, each client one after the other on its own connection. */
export async function post(url: string, bodies: readonly string[], clients: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const milliseconds: number[] = [];
  let [next, errors] = [0, 0];
  const client = async () => {
    for (let body = bodies[next++]; body !== undefined; body = bodies[next++]) {
      const began = performance.now();
      const status = await send(url, body, agent).catch(() => 0);
      milliseconds.push(performance.now() - began);
      if (status !== 200 && status !== 201) errors++;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: bodies.length / seconds, milliseconds, errors };
}

function send(url: string, body: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

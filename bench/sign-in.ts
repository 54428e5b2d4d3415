import { fromBase64, randomBytes, stretchPassphrase, toBase64 } from '#sealing';
import type { BenchSystem } from './system.js';

/** Calls the desk in a session. */
export type DeskCall = (path: string, init?: RequestInit) => Promise<Response>;

/** Signs in as the console does; the answer calls the desk with that session. */
export async function signIn(system: BenchSystem, username: string): Promise<DeskCall> {
  const [desk] = await signInOften(system, username, 1);
  return desk!;
}

/** Several sessions of one account, whose passphrase is stretched once. */
export async function signInOften(system: BenchSystem, username: string, times: number): Promise<DeskCall[]> {
  const { salt } = await post<{ salt: string }>(system, '/sessions/challenge', { username });
  const stretched = await stretchPassphrase(system.passphrase(username), fromBase64(salt));
  const proof = { username, loginProof: toBase64(stretched.loginProof) };
  const sessions: DeskCall[] = [];
  for (let i = 0; i < times; i++) {
    const body = { ...proof, unlockHalf: toBase64(randomBytes(32)) };
    const { token } = await post<{ token: string }>(system, '/sessions', body);
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    sessions.push((path, init) => fetch(`${system.deskUrl}/api/v1${path}`, { ...init, headers }));
  }
  return sessions;
}

async function post<T>(system: BenchSystem, path: string, body: unknown): Promise<T> {
  const answer = await fetch(`${system.deskUrl}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return (await answer.json()) as T;
}

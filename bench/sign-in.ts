import { fromBase64, randomBytes, stretchPassphrase, toBase64 } from '#sealing';
import type { BenchSystem } from './system.js';

/** Signs in as the console does; the answer calls the desk with that session. */
export async function signIn(
  system: BenchSystem,
  username: string,
): Promise<(path: string) => Promise<Response>> {
  const call = async <T>(path: string, body: unknown): Promise<T> => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${system.deskUrl}/api/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return (await answer.json()) as T;
  };
  const { salt } = await call<{ salt: string }>('/sessions/challenge', { username });
  const { loginProof } = await stretchPassphrase(system.passphrase(username), fromBase64(salt));
  const { token } = await call<{ token: string }>('/sessions', {
    username,
    loginProof: toBase64(loginProof),
    unlockHalf: toBase64(randomBytes(32)),
  });
  return (path) =>
    fetch(`${system.deskUrl}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } });
}

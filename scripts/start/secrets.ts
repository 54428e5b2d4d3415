import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGIN_ROLES, newPassword, type RolePasswords } from '#database';

/** What lives beside the database and never in it. */
export interface Secrets {
  readonly passwords: RolePasswords;
  readonly receiptPepper: string;
  readonly deskPepper: string;
  /** What reports are signed with. */
  readonly reportKey: string;
}

/** The secrets of this data folder, made at the first start; readable by whoever starts the system alone. */
export function secretsOf(dataDir: string): Secrets {
  const folder = join(dataDir, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const once = (name: string, make: () => string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) {
      // Written aside first: a start that is killed here leaves no half secret.
      writeFileSync(`${path}.part`, make(), { mode: 0o600 });
      renameSync(`${path}.part`, path);
    }
    return readFileSync(path, 'utf8').trim();
  };
  const secret = () => randomBytes(32).toString('base64');
  return {
    passwords: Object.fromEntries(
      LOGIN_ROLES.map((role) => [role, once(`role-${role}`, newPassword)]),
    ) as RolePasswords,
    receiptPepper: once('receipt-pepper', secret),
    deskPepper: once('desk-pepper', secret),
    reportKey: once('report-key', secret),
  };
}

/** The network's root public key: from the environment, or for the demonstration from its founding. */
export function rootPublicKey(dataDir: string): string | undefined {
  const path = join(dataDir, 'secrets', 'root.pub');
  return process.env['ROOT_PUBLIC_KEY'] || (existsSync(path) ? readFileSync(path, 'utf8').trim() : undefined);
}

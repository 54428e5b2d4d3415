import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  joinKey,
  newAccountSecrets,
  newKeyPair,
  newPassphrase,
  normalisePassphrase,
  openAccount,
  randomBytes,
  sealAccount,
  sealTo,
  splitKey,
  stretchPassphrase,
  toBytes,
} from './index.js';

describe('account', () => {
  it('is opened by its passphrase however it is typed, and by no other', async () => {
    const [passphrase, salt] = [newPassphrase(), randomBytes(16)];
    expect(passphrase.split(' ')).toHaveLength(7);
    const { secrets } = await newAccountSecrets('root', true);
    const { accountKey, loginProof } = await stretchPassphrase(passphrase, salt);
    expect(loginProof).not.toEqual(accountKey);
    const sealed = await sealAccount(accountKey, secrets);
    const typed = await stretchPassphrase(`  ${passphrase.toUpperCase().replaceAll(' ', '  ')} `, salt);
    expect(await openAccount(typed.accountKey, sealed)).toEqual(secrets);
    const other = await stretchPassphrase(newPassphrase(), salt);
    await expect(openAccount(other.accountKey, sealed)).rejects.toMatchObject({ code: 'sealed.cannot-open' });
  });

  it('folds case, accents, dashes and spaces', () => {
    expect(normalisePassphrase('  Élève-\tÂBRI  ')).toBe('eleve abri');
  });

  it('splits its unlock key into halves that are nothing alone', () => {
    const key = randomBytes(32);
    const { tabHalf, serverHalf } = splitKey(key);
    expect(joinKey(tabHalf, serverHalf)).toEqual(key);
    expect(splitKey(key).tabHalf).not.toEqual(tabHalf);
  });
});

const age = '/usr/bin/age';
// Debian's age proves that an export needs no software of ours; on CI its absence is a failure.
(existsSync(age) || process.env.CI ? it : it.skip)("is opened by Debian's age command", async () => {
  const { identity, recipient } = await newKeyPair();
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-age-'));
  writeFileSync(join(folder, 'identity.txt'), `${identity}\n`, { mode: 0o600 });
  writeFileSync(join(folder, 'export.age'), await sealTo([recipient], toBytes('Sɛbɛn')));
  expect(
    execFileSync(age, ['-d', '-i', join(folder, 'identity.txt'), join(folder, 'export.age')]).toString(),
  ).toBe('Sɛbɛn');
});

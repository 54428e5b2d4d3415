import { wordlist } from '@scure/bip39/wordlists/french.js';
import {
  joinKey,
  newAccountSecrets,
  newPassphrase,
  normalisePassphrase,
  openAccount,
  randomBytes,
  sealAccount,
  splitKey,
  stretchPassphrase,
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

  it('is generated from words that stay apart however they are typed', () => {
    const words = new Set(wordlist.map(normalisePassphrase));
    expect(words.size).toBe(2048);
    for (const word of newPassphrase().split(' ')) expect(words).toContain(word);
    expect(newPassphrase()).not.toBe(newPassphrase());
  });

  it('folds case, accents, dashes and spaces', () => {
    expect(normalisePassphrase('  Élève-\tÂBRI  ')).toBe('eleve abri');
  });

  it('splits its unlock key into halves that are nothing alone', () => {
    const key = randomBytes(32);
    const { tabHalf, serverHalf } = splitKey(key);
    expect(joinKey(tabHalf, serverHalf)).toEqual(key);
    expect(splitKey(key).tabHalf).not.toEqual(tabHalf);
    expect(() => joinKey(tabHalf, serverHalf.subarray(1))).toThrow('sealed.wrong-key');
  });
});

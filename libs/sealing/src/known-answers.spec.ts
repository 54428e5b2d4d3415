import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  contentMark,
  fingerprint,
  fromBase64,
  isSignedBy,
  keyPairFrom,
  newKeyPair,
  newReceiptKdf,
  openWith,
  paddedLength,
  randomBytes,
  receiptKeyPair,
  sealTo,
  signStatement,
  signingKeyOf,
  stretchPassphrase,
  stretchReceipt,
  toBase64,
  toBytes,
  toHex,
  toText,
} from './index.js';
import { proofOf } from './proof.js';

// What is on paper, in phones and in databases depends on these: a change here locks people out.
// The Argon2id values were compared with a second implementation (@noble/hashes).
const salt = Uint8Array.from({ length: 16 }, (_, i) => i);
const RECIPIENT = 'age1vhean9gv3000hzu3x4s4v4w9vs6jfgy3wlvmadwleskrl8ej5e5s0tshfe';
const CODE = '12345678901234567888';

describe('known answers', () => {
  it('a derived secret is always the same key pair', async () => {
    expect(await keyPairFrom(new Uint8Array(32).fill(7), 'account')).toEqual({
      identity: 'AGE-SECRET-KEY-1XHGCHCUGQ0QX83EFZP6MYQZMAAMV3ZGE9U48C00NHPVP8JVMNNKSEMR8ZQ',
      recipient: RECIPIENT,
    });
    expect((await keyPairFrom(new Uint8Array(32).fill(7), 'other')).recipient).not.toBe(RECIPIENT);
  });

  it('a receipt code always stretches alike', async () => {
    const receipt = await stretchReceipt(CODE, newReceiptKdf(toBase64(salt)));
    expect([receipt.token, receipt.half, receipt.markKey].map(toHex)).toEqual([
      '5c49ac9d00093cc92a9cc7676c1439ea2094dde4ff3164e085d85e8233ddfcaf',
      'be2ef7b3273479b1f28a29e570b34410a5902be22729cdc6ca0e8c4d9cc52914',
      'e1864407a92bc42a686aac792967631fe6467092e914f23794e81e93d7ffd19a',
    ]);
    expect((await receiptKeyPair(receipt.half, new Uint8Array(32).fill(9))).recipient).toBe(
      'age1vem3pf4df8vp4fclc8h2zly5cprvutc59p8zy94fetfpgkmc0djsvkln2e',
    );
    expect(toHex(contentMark(receipt.markKey, { story: 'A kɛra' }))).toBe(
      '7a270e3e18f9acecd81662b5b46b0fda98ec2d543a4de69b7d9f15b0238052ac',
    );
  });

  it('a passphrase always stretches alike', async () => {
    const { loginProof, accountKey } = await stretchPassphrase('abaisser zoologie', salt);
    expect([loginProof, accountKey].map(toHex)).toEqual([
      'fb5feb535fe61e4c1370efdc95136ccb8c82712e601615d1d683134bbfc9ea66',
      '0325768dc5de2318257bb857d9c7b1c8f7f3a7b956adef94032bd73765be5596',
    ]);
  });

  it('a signature is Ed25519 over the text with its purpose before it', () => {
    const from = '2026-01-01T00:00:00.000Z';
    const { statement, signatures } = signStatement(
      { kind: 'recovery-recipient', recipient: RECIPIENT, from },
      [signingKeyOf(new Uint8Array(32).fill(1))],
    );
    expect(statement).toBe(`{"from":"${from}","kind":"recovery-recipient","recipient":"${RECIPIENT}"}`);
    expect(signatures).toEqual([
      {
        key: 'iojj3XQJ8ZX9UtstPLpdcspnCb8dlBIb83SIAbQPb1w=',
        signature: 'AKu35UX6N7w1WeZQQ1iytsXYEwpC1r3uTs3aq42qmutLjkOinYXEi+A9U6oSNDtUjs1Err/Bfxx+jyUVCUE1Aw==',
      },
    ]);
    expect(isSignedBy(statement, signatures[0]!)).toBe(true);
  });

  it('a proof is always the same', async () => {
    const pair = await keyPairFrom(new Uint8Array(32).fill(7), 'account');
    expect(proofOf(pair, 'dialogue', ['message-in', 'key', 'A kɛra'])).toBe(
      'YpF1IICMJI/10oBbsN3aKKdMOetjUlnCnSGHsyyJxuQ=',
    );
    expect(proofOf(pair, 'case', ['note', 'c', 'a', 'i', '0', '"A kɛra"'])).toBe(
      '532XwnY4xJp0tszxCrJ5hred0XJLKvuwmMohSELipNw=',
    );
  });

  it('a recipient has one fingerprint', () => {
    expect(fingerprint(RECIPIENT)).toBe('2693 3811 7018 0982 3460');
  });

  it('size classes stay what they are', () => {
    expect([0, 1, 1016, 1017, 10_000, 1_000_000, 25 * 1024 * 1024].map(paddedLength)).toEqual([
      1024, 1024, 1024, 1088, 10_240, 1_015_808, 26_738_688,
    ]);
  });

  it("opens what Debian's age has sealed", async () => {
    const { identity } = await keyPairFrom(new Uint8Array(32).fill(7), 'account');
    const sealed =
      'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBmMi9PNFFOWDZMdmtSQWg3M2pOSjYrRUZBcTk4TitMYVY3MlJGT3VTcjE0ClFWRVhnZDh4V1Y3U1RRVUFPenIyWVBzQmJjL0NyaGRHQmptdjAvZklBQ1kKLS0tIDAzUit1WWIraUFPY29JR0oxbzZ5TUo1WXExcklmU3hZSFN1cjg2WS91MzgKrlksfesZ1dwOPXAKWS78XEEcDhpfwqYumq4gmH0lCfU5D0A10ty15FRdUfacHKAz';
    expect(toText(await openWith([identity], fromBase64(sealed)))).toBe('Sɛbɛn ɔ ɲ ŋ');
  });
});

const age = '/usr/bin/age';
// Debian's age proves that an export needs no software of ours; on CI its absence is a failure.
(existsSync(age) || process.env['CI'] ? describe : describe.skip)("Debian's age command", () => {
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-age-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('opens an export with the exported identity, byte for byte', async () => {
    const { identity, recipient } = await newKeyPair();
    const bundle = toBytes(JSON.stringify({ story: 'Sɛbɛn 📄', photo: toBase64(randomBytes(60_000)) }));
    writeFileSync(join(folder, 'identity.txt'), `${identity}\n`, { mode: 0o600 });
    writeFileSync(join(folder, 'export.age'), await sealTo([recipient], bundle));
    const arguments_ = ['-d', '-i', join(folder, 'identity.txt'), join(folder, 'export.age')];
    const opened = execFileSync(age, arguments_, { maxBuffer: 2 ** 20 });
    expect(new Uint8Array(opened)).toEqual(bundle);
  });
});

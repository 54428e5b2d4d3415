import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPool } from '#database';
import { MINUTE, systemClock } from '#kernel';
import { readNetworkDescription, verifyLoginProof } from '#network';
import {
  currentRecipient,
  fromBase64,
  keyPairOf,
  openAccount,
  openIdentity,
  randomBytes,
  signingKeyOf,
  stretchPassphrase,
  toBase64,
  verifyDirectory,
  type SignedStatement,
} from '#sealing';
import { testDatabase, type TestDatabase } from '#testing';
import { parse, stringify } from 'yaml';
import { clearDemonstration, makeDemonstration, withSource } from '../demo/make.js';
import { inlineSealing } from '../demo/sealing-pool.js';
import { foundRealNetwork } from './found.js';
import { parseNetworkFile, readNetworkFile } from './read-network-file.js';

interface StoredAccount {
  readonly id: string;
  readonly salt: Buffer;
  readonly proof_hash: string;
  readonly sealed_identity: Buffer;
}

const EXAMPLE = 'docs/network.example.yaml';

describe('founding a real network from the example', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-found-'));
  const sheets = join(folder, 'sheets');
  const said: string[] = [];
  let database: TestDatabase;
  let root: string;

  const query = <T>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    withSource(database.urls.owner, (owner) => owner.query(sql, parameters));
  const sheet = (name: string): string => readFileSync(join(sheets, name), 'utf8');
  const found = (into: string) =>
    foundRealNetwork({
      ...{ file: readNetworkFile(EXAMPLE), sheets: into, ownerUrl: database.urls.owner },
      ...{ clock: systemClock, say: (line: string) => void said.push(line) },
    });
  const passphraseOf = (username: string): string =>
    /passphrase: +(.+)$/m.exec(sheet(`person-${username}.txt`))![1]!;
  const accountOf = async (username: string): Promise<StoredAccount> =>
    (await query<StoredAccount>('SELECT * FROM account WHERE username = $1', [username]))[0]!;
  const directory = async () => {
    const statements = await query<SignedStatement>('SELECT statement, signatures FROM signed_statement');
    return verifyDirectory(root, statements);
  };

  beforeAll(async () => {
    database = await testDatabase();
    root = await found(sheets);
  }, 5 * MINUTE);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  it('is signed from the root key to each member, and nothing is refused', async () => {
    const { teams, members, recovery, refused } = await directory();
    expect(refused).toEqual([]);
    expect([...teams.keys()].sort()).toEqual([
      'national',
      'restricted',
      'reviewer',
      'team-koutiala',
      'team-sikasso',
    ]);
    const places = await query<{ account_id: string; team_id: string }>(
      'SELECT account_id, team_id FROM membership',
    );
    expect(places).toHaveLength(10);
    expect(members.map(({ accountId, teamId }) => `${accountId} ${teamId}`).sort()).toEqual(
      places.map(({ account_id, team_id }) => `${account_id} ${team_id}`).sort(),
    );
    expect(recovery).toHaveLength(1);
  });

  it('opens with a passphrase from its sheet the account and the identity of each of its teams', async () => {
    const account = await accountOf('dani');
    const { loginProof, accountKey } = await stretchPassphrase(passphraseOf('dani'), account.salt);
    expect(await verifyLoginProof(loginProof, account.proof_hash)).toBe(true);
    const { identity, rootPublicKey } = await openAccount(accountKey, account.sealed_identity);
    expect(rootPublicKey).toBe(root);
    const copies = await query<{ team_id: string; sealed_team_identity: Buffer }>(
      'SELECT team_id, sealed_team_identity FROM membership WHERE account_id = $1',
      [account.id],
    );
    expect(copies.map(({ team_id }) => team_id).sort()).toEqual(['national', 'restricted']);
    const { teams } = await directory();
    for (const { team_id, sealed_team_identity } of copies) {
      const opened = await openIdentity([identity], sealed_team_identity);
      expect((await keyPairOf(opened.identity)).recipient).toBe(currentRecipient(teams.get(team_id)));
    }
  });

  it('gives leads and administrators their signing keys, and leads their role', async () => {
    const keyOf = async (username: string): Promise<string | undefined> => {
      const account = await accountOf(username);
      const { accountKey } = await stretchPassphrase(passphraseOf(username), account.salt);
      return (await openAccount(accountKey, account.sealed_identity)).signingKey;
    };
    expect(await keyOf('inna')).toBeDefined();
    expect(await keyOf('assan')).toBeDefined();
    expect(await keyOf('bina')).toBeUndefined();
    expect(await query(`SELECT username FROM account WHERE 'lead' = ANY (roles)`)).toHaveLength(5);
  });

  it('keeps the root’s and the recovery’s secrets on paper alone', async () => {
    expect(toBase64(signingKeyOf(fromBase64(secretOf('root-private-key.txt'))).publicKey)).toBe(root);
    const { recovery } = await directory();
    const { recipient } = await keyPairOf(secretOf('recovery-identity.txt'));
    expect(recipient).toBe(currentRecipient(recovery));
    expect(sheet('root.pub').trim()).toBe(root);
    const secrets = [
      secretOf('root-private-key.txt'),
      secretOf('recovery-identity.txt'),
      passphraseOf('assan'),
    ];
    for (const secret of secrets) expect(said.join('\n')).not.toContain(secret);
  });

  it('writes a sheet for each person, which nobody else of the machine can read', () => {
    expect(readdirSync(sheets)).toHaveLength(12 + 3);
    expect(statSync(sheets).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(sheets)) expect(statSync(join(sheets, name)).mode & 0o777).toBe(0o600);
  });

  it('shows the public door a real network, with its own calendar and deadlines', async () => {
    const intake = createPool({ url: database.urls.intake, name: 'test', max: 1 });
    const { settings, districts } = await readNetworkDescription(intake);
    await intake.end();
    expect(settings).toMatchObject({ name: 'Réseau d’exemple', kind: 'real' });
    expect(settings.calendar).toMatchObject({ timeZone: 'Africa/Bamako', weekend: [6, 7] });
    expect(settings.calendar.holidays).toContain('2027-09-22');
    expect(settings.deadlines).toMatchObject({ triageWorkingDays: 5, dangerHours: 48 });
    expect(districts.map(({ id }) => id).sort()).toEqual(['koutiala', 'sikasso']);
  });

  it('happens once, and overwrites no sheets', async () => {
    const before = await query('SELECT id FROM account ORDER BY id');
    const second = join(folder, 'second');
    await expect(found(second)).rejects.toThrow('holds a real network already');
    expect(() => statSync(second)).toThrow('ENOENT');
    await expect(found(sheets)).rejects.toThrow('is there already');
    expect(await query('SELECT id FROM account ORDER BY id')).toEqual(before);
  });

  it('is never touched by the demonstration', async () => {
    const { urls } = database;
    const making = {
      environment: { dataDir: folder, urls, receiptPepper: randomBytes(32) },
      ...{ districtIds: ['bamako'], count: 1, sealing: inlineSealing, clock: systemClock },
      ...{ say: () => undefined, filed: () => undefined },
    };
    expect(await makeDemonstration(making)).toBeUndefined();
    await expect(clearDemonstration(urls)).rejects.toMatchObject({ code: 'demo.real-network' });
    expect(await query('SELECT id FROM account')).toHaveLength(12);
  });

  /** What stands between the rules of a sheet. */
  function secretOf(name: string): string {
    return sheet(name).split('\n')[2]!;
  }
});

describe('a founding that can’t be', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kenekanko-found-'));
  const sheets = join(folder, 'sheets');
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
  }, MINUTE);
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const into = (text: string) => async () =>
    foundRealNetwork({
      ...{ file: parseNetworkFile(text), sheets, ownerUrl: database.urls.owner },
      ...{ clock: systemClock, say: () => undefined },
    });
  const stored = async (): Promise<unknown[]> =>
    withSource(database.urls.owner, (owner) =>
      owner.query(
        'SELECT id::text FROM account UNION ALL SELECT id FROM team UNION ALL SELECT key FROM setting',
      ),
    );

  it('stores nothing of a faulty file, and writes no sheet', async () => {
    const text = readFileSync(EXAMPLE, 'utf8').replace('standby: team-sikasso', 'standby: elsewhere');
    await expect(into(text)()).rejects.toThrow('teams[2].standby: no team "elsewhere"');
    expect(await stored()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it(
    'takes its sheets away again when the database refuses',
    async () => {
      await withSource(database.urls.owner, (owner) =>
        owner.query(`ALTER TABLE account ADD CONSTRAINT nobody CHECK (username <> 'joro')`),
      );
      await expect(into(fourPeople())()).rejects.toThrow();
      expect(await stored()).toEqual([]);
      expect(readdirSync(folder)).toEqual([]);
    },
    3 * MINUTE,
  );

  it('leaves a demonstration as it is', async () => {
    await withSource(database.urls.owner, (owner) =>
      owner.query(`INSERT INTO setting (key, value) VALUES ('kind', '"demonstration"')`),
    );
    await expect(into(readFileSync(EXAMPLE, 'utf8'))()).rejects.toThrow('holds a demonstration');
    expect(await stored()).toHaveLength(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** The example with as few people as can found it. */
function fourPeople(): string {
  const network = parse(readFileSync(EXAMPLE, 'utf8')) as {
    teams: { id: string }[];
    people: { username: string; memberships?: object[] }[];
  };
  const [first, second, ...others] = network.people;
  first!.memberships = network.teams.map(({ id }) => ({ team: id, role: 'lead' }));
  second!.memberships = network.teams.map(({ id }) => ({ team: id }));
  const admins = others.filter(({ username }) => ['inna', 'joro'].includes(username));
  return stringify({ ...network, people: [first, second, ...admins] });
}

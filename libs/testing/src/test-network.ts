import { createHash, randomBytes } from 'node:crypto';
import {
  Complaint,
  ComplaintQuery,
  EventContexts,
  StaffActors,
  TransitionWriter,
  type LaterEvent,
  type SignedInStaff,
  type WriteOptions,
} from '#complaints';
import { createCalendar, DEFAULT_DEADLINES, fileComplaint, type NewComplaint } from '#complaints/domain';
import {
  FileStore,
  FilingWriter,
  FollowUpStore,
  type Filing,
  type FilingOutcome,
  type SealedIdentities,
} from '#complaints/sealed';
import { createDataSource, createPool, UnitOfWork, type LoginRole, type Tx } from '#database';
import { DAY, HOUR, MovingClock, newId } from '#kernel';
import { foundNetwork, NetworkSettingsQuery } from '#network';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { networkFounding, type TestAccounts, type TestPerson } from './network-founding.js';
import { testDatabase, type TestDatabase } from './test-database.js';

/** A filed complaint as its test knows it. */
export interface FiledComplaint extends FilingOutcome {
  readonly id: string;
  readonly tokenMac: Buffer;
  readonly filing: Filing;
}

const TEAM_OF: Readonly<Record<TestPerson, string>> = {
  awa: 'sikasso',
  binta: 'sikasso',
  chaka: 'sikasso',
  daouda: 'mopti',
  fanta: 'national',
  hawa: 'restricted',
};
const LEADS: readonly TestPerson[] = ['awa', 'daouda', 'fanta', 'hawa'];

const sealed = (): SealedIdentities => ({ caseKey: randomBytes(200), dialogueKey: randomBytes(200) });

/** A small founded network in a database of its own, with each door's own role and a clock that tests move. */
export class TestNetwork {
  readonly complaints = new ComplaintQuery();
  readonly settings = new NetworkSettingsQuery();
  readonly contexts = new EventContexts(this.settings);
  readonly writer = new TransitionWriter();
  readonly staff = new StaffActors();
  private readonly dataSources: DataSource[] = [];
  private readonly tokens = new Map<TestPerson, string>();

  private constructor(
    readonly database: TestDatabase,
    readonly accounts: TestAccounts,
    readonly intake: Pool,
    readonly clock: MovingClock,
  ) {
    this.filings = new FilingWriter(intake);
    this.followUps = new FollowUpStore(intake);
    this.files = new FileStore(intake);
  }

  readonly filings: FilingWriter;
  readonly followUps: FollowUpStore;
  readonly files: FileStore;

  /** A network whose clock is so many milliseconds behind the database's own, which no event may be ahead of. */
  static async open(behind = 30 * HOUR): Promise<TestNetwork> {
    const database = await testDatabase();
    const { founding, accounts } = networkFounding(new Date(Date.now() - behind - DAY));
    const owner = await createDataSource({
      url: database.urls.owner,
      name: 'test',
      poolSize: 1,
    }).initialize();
    await foundNetwork(owner, founding);
    await owner.destroy();
    return new TestNetwork(
      database,
      accounts,
      createPool({ url: database.urls.intake, name: 'test', max: 4 }),
      new MovingClock(new Date(Date.now() - behind)),
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.intake.end(), ...this.dataSources.map((one) => one.destroy())]);
    await this.database.drop();
  }

  /** A data source of one role. */
  async connect(role: LoginRole, poolSize = 4): Promise<DataSource> {
    const url = this.database.urls[role];
    const dataSource = createDataSource({ url, name: 'test', poolSize, entities: [Complaint] });
    this.dataSources.push(await dataSource.initialize());
    return dataSource;
  }

  /** A unit of work of one role; one data source per role. */
  async as(role: LoginRole): Promise<UnitOfWork> {
    const known = this.unitsOfWork.get(role) ?? this.connect(role).then((one) => new UnitOfWork(one));
    this.unitsOfWork.set(role, known);
    return known;
  }

  private readonly unitsOfWork = new Map<LoginRole, Promise<UnitOfWork>>();

  /** A statement of whoever administers the network; where a test needs what no door does yet. */
  async asOwner(sql: string): Promise<void> {
    await (await this.as('owner')).run(null, (tx) => tx.query(sql));
  }

  /** Work as the role behind the database's functions, past every door. */
  async asDefiner<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return (await this.as('owner')).run(null, async (tx) => {
      await tx.query('SET LOCAL ROLE kenekanko_definer');
      return work(tx);
    });
  }

  /** The token of a person's session; the same on every call. */
  async signIn(person: TestPerson): Promise<string> {
    const known = this.tokens.get(person);
    if (known) return known;
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    const now = new Date();
    const parameters = [
      newId(),
      hash,
      this.accounts[person],
      randomBytes(32),
      now,
      new Date(now.getTime() + 900_000),
    ];
    await (
      await this.as('desk')
    ).run(null, (tx) => tx.query('SELECT open_session($1, $2, $3, $4, $5, $6)', parameters));
    this.tokens.set(person, token);
    return token;
  }

  /** Work under a person's rights. */
  async under<T>(person: TestPerson, work: (tx: Tx) => Promise<T>): Promise<T> {
    return (await this.as('desk')).run(await this.signIn(person), work);
  }

  /** Who a person is for the rules. */
  signedIn(person: TestPerson): SignedInStaff {
    const teamIds = [TEAM_OF[person]];
    return { accountId: this.accounts[person], teamIds, leadOf: LEADS.includes(person) ? teamIds : [] };
  }

  /** A complaint ready to be filed, of Sikasso unless told otherwise. */
  filing(facts: Partial<NewComplaint> = {}, rest: Partial<Filing> = {}): Filing {
    const at = this.clock.now();
    const context = {
      ...{ at, deadlines: DEFAULT_DEADLINES, reviewerTeamId: 'reviewer' },
      calendar: createCalendar({ timeZone: 'Africa/Bamako', weekend: [6, 7], holidays: [] }),
    };
    return {
      transition: fileComplaint({ ...this.answers(), ...facts }, context),
      particulars: {
        ...{ reporter: 'victim', contact: 'anonymous', sealedBy: 'browser', codeOrigin: 'browser' },
        ...{ lateRecipient: false, caseRecipient: 'age1case', dialogueRecipient: 'age1dialogue' },
      },
      content: randomBytes(2_048),
      team: { recipient: 'age1team', ...sealed() },
      recovery: { recipient: 'age1recovery', ...sealed() },
      standby: null,
      receipt: {
        ...{ tokenMac: randomBytes(32), contentMac: randomBytes(32), serverShare: randomBytes(60) },
        ...{ dialogueKey: randomBytes(200), kdfVersion: 1 },
      },
      ...rest,
    };
  }

  /** Files a complaint as the public door does. */
  async file(facts: Partial<NewComplaint> = {}, rest: Partial<Filing> = {}): Promise<FiledComplaint> {
    const filing = this.filing(facts, rest);
    const outcome = await this.filings.file(filing);
    const tokenMac = Buffer.from(filing.receipt.tokenMac);
    return { ...outcome, id: outcome.complaintId, tokenMac, filing };
  }

  /** A person of the staff does something to a complaint; the clock moves on a second before. */
  async act(
    person: TestPerson,
    id: string,
    event: LaterEvent,
    options?: WriteOptions,
  ): Promise<Complaint | null> {
    this.clock.advance(1_000);
    return this.under(person, async (tx) => {
      const complaint = await this.complaints.get(tx, id);
      const context = await this.contexts.load(tx, complaint, event, this.clock.now());
      const actor = await this.staff.of(tx, this.signedIn(person), complaint);
      await this.writer.write(tx, complaint, event, actor, context, options);
      return this.complaints.find(tx, id);
    });
  }

  private answers(): NewComplaint {
    return {
      ...{ id: newId(), teamId: 'sikasso', kind: 'corruption', category: 'bribery', districtId: 'sikasso' },
      ...{ aboutWhom: 'someone-else', risk: [], channel: 'web', language: 'fr', genderWish: 'any' },
      ...{ consents: ['contact'], sex: null, ageBand: null },
    };
  }
}

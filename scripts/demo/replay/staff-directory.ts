import type { UnitOfWork } from '#database';
import type { ComplaintFacts } from '#complaints/domain';
import type { SignedInStaff } from '#complaints';

/** A member of a team, as the replay chooses who acts. */
export interface Member extends SignedInStaff {
  readonly recipient: string;
}

interface MemberRow {
  readonly accountId: string;
  readonly teamId: string;
  readonly role: 'member' | 'lead';
  readonly recipient: string;
}

/** Who is in which team; nobody joins or leaves in the replayed years. */
export class StaffDirectory {
  private constructor(
    private readonly rows: readonly MemberRow[],
    /** Who files for those who come or ring. */
    readonly monitorId: string,
    /** Who answers for the network's figures. */
    readonly coordinatorId: string,
  ) {}

  static async read(desk: UnitOfWork): Promise<StaffDirectory> {
    const rows = await desk.run(null, (tx) =>
      tx.query<MemberRow>(
        `SELECT m.account_id AS "accountId", m.team_id AS "teamId", m.role, a.recipient
           FROM membership m JOIN account a ON a.id = m.account_id
          WHERE m.left_at IS NULL ORDER BY m.team_id, m.role DESC, a.username`,
      ),
    );
    const firstWith = async (role: string): Promise<string> => {
      const [account] = await desk.run(null, (tx) =>
        tx.query<{ id: string }>('SELECT id FROM account WHERE $1 = ANY (roles) ORDER BY username', [role]),
      );
      return account!.id;
    };
    return new StaffDirectory(rows, await firstWith('monitor'), await firstWith('coordinator'));
  }

  /** Members first, the lead last. */
  team(teamId: string): Member[] {
    return this.rows.filter((row) => row.teamId === teamId).map(asMember);
  }

  /** The team's lead. */
  lead(teamId: string): Member {
    return this.team(teamId).find(({ leadOf }) => leadOf.includes(teamId))!;
  }

  /** The lead of the complaint's team, or who stands in for a lead that may not act on it. */
  leading(facts: Pick<ComplaintFacts, 'teamId' | 'version'>, barred: readonly string[]): Member | null {
    const lead = this.lead(facts.teamId);
    return barred.includes(lead.accountId) ? this.another(facts, barred) : lead;
  }

  /** An account wherever it is. */
  member(accountId: string): Member {
    return asMember(this.rows.find((row) => row.accountId === accountId)!);
  }

  /** Someone of the complaint's team who is none of these; the turn goes round with the complaint's version. */
  another(facts: Pick<ComplaintFacts, 'teamId' | 'version'>, but: readonly (string | null)[]): Member | null {
    const able = this.team(facts.teamId).filter(({ accountId }) => !but.includes(accountId));
    return able[facts.version % Math.max(1, able.length)] ?? null;
  }
}

function asMember({ accountId, teamId, role, recipient }: MemberRow): Member {
  return { accountId, teamIds: [teamId], leadOf: role === 'lead' ? [teamId] : [], recipient };
}

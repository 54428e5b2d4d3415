import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '#database';
import { DomainError } from '#kernel';
import { NetworkSettingsQuery } from '#network';
import { Clock } from '#platform';
import type { GrantResponse, NetworkNameResponse, SessionTeamResponse } from './dto/session.dto.js';

interface MaterialRow {
  readonly unlock_half: Buffer | null;
  readonly sealed_identity: Buffer;
  readonly recipient: string;
  readonly team_id: string | null;
  readonly team_name: string | null;
  readonly team_kind: string | null;
  readonly team_role: string | null;
  readonly sealed_team_identity: Buffer | null;
}

const MATERIAL = `
  SELECT o.unlock_half, o.sealed_identity, o.recipient, o.team_id, t.name AS team_name, t.kind AS team_kind,
         o.team_role, o.sealed_team_identity
    FROM own_material() o LEFT JOIN team t ON t.id = o.team_id ORDER BY t.name`;

// Read under row-level security, so that no more is told than could be opened.
const GRANTED = `
  SELECT g.complaint_id AS "complaintId", c.team_id AS "teamId", g.reason
    FROM case_grant g JOIN complaint c ON c.id = g.complaint_id
   WHERE g.complaint_id = ANY ((SELECT granted_complaints())::uuid[]) AND g.until_at IS NULL
     AND g.from_at <= clock_timestamp()
     AND (g.holder = (SELECT current_account())::text OR g.holder = ANY ((SELECT current_teams())::text[]))
   ORDER BY g.from_at`;

/** The key copies and grants that belong to the session's own account, and the network it works for. */
@Injectable()
export class CurrentSessionQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: NetworkSettingsQuery,
    private readonly clock: Clock,
  ) {}

  run(token: string) {
    return this.unitOfWork.run(token, async (tx) => ({
      ...(await material(tx)),
      granted: await tx.query<GrantResponse>(GRANTED),
      network: await this.network(tx),
    }));
  }

  private async network(tx: Tx): Promise<NetworkNameResponse> {
    const { settings, calendar } = await this.settings.rules(tx);
    const { timeZone, weekend, holidays } = settings.calendar;
    const today = calendar.dayOf(this.clock.now()).day;
    return {
      ...{ name: settings.name, kind: settings.kind },
      ...{ timeZone, weekend, holidays: holidays.filter((day) => day >= today) },
    };
  }
}

async function material(tx: Tx) {
  const rows = await tx.query<MaterialRow>(MATERIAL);
  const [first] = rows;
  if (!first) throw new DomainError('session.ended', 'unauthenticated');
  return {
    unlockHalf: first.unlock_half?.toString('base64') ?? null,
    sealedIdentity: first.sealed_identity.toString('base64'),
    recipient: first.recipient,
    teams: rows.filter((row) => row.team_id !== null).map(toTeam),
  };
}

function toTeam(row: MaterialRow): SessionTeamResponse {
  return {
    id: row.team_id!,
    name: row.team_name!,
    kind: row.team_kind!,
    role: row.team_role!,
    sealedTeamIdentity: row.sealed_team_identity!.toString('base64'),
  };
}

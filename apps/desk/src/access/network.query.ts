import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import type {
  ColleagueResponse,
  DistrictResponse,
  StatementResponse,
  TeamResponse,
} from './dto/network.dto.js';

const DISTRICTS = `SELECT id, name, region FROM district WHERE active ORDER BY name`;

const TEAMS = `SELECT id, name, kind FROM team WHERE active ORDER BY name`;

const COLLEAGUES = `
  SELECT a.id, a.display_name AS "displayName", m.team_id AS "teamId", m.role, is_on_duty(a.id) AS "onDuty"
    FROM membership m JOIN account a ON a.id = m.account_id AND a.active
   WHERE m.left_at IS NULL ORDER BY m.team_id, a.display_name, a.id`;

const STATEMENTS = `
  SELECT id, kind, statement, signatures, team_id AS "teamId", account_id AS "accountId", issued_at AS "issuedAt"
    FROM signed_statement ORDER BY issued_at, id`;

/** The network as its staff see it: places, teams, colleagues, and every statement ever signed. */
@Injectable()
export class NetworkQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run(token: string) {
    return this.unitOfWork.run(token, async (tx) => ({
      districts: await tx.query<DistrictResponse>(DISTRICTS),
      teams: await tx.query<TeamResponse>(TEAMS),
      colleagues: await tx.query<ColleagueResponse>(COLLEAGUES),
      statements: await tx.query<StatementResponse>(STATEMENTS),
    }));
  }
}

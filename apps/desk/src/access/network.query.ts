import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#database';
import { publicStatements } from '#sealing';
import type {
  ColleagueResponse,
  DistrictResponse,
  StatementResponse,
  TeamResponse,
} from './dto/network.dto.js';
import { holds } from './permission.js';
import type { SignedIn } from './signed-in.js';

const DISTRICTS = `SELECT id, name, region FROM district WHERE active ORDER BY name`;

const TEAMS = `SELECT id, name, kind FROM team WHERE active ORDER BY name`;

const COLLEAGUES = `
  SELECT a.id, a.display_name AS "displayName", m.team_id AS "teamId", m.role, is_on_duty(a.id) AS "onDuty"
    FROM membership m JOIN account a ON a.id = m.account_id AND a.active
   WHERE m.left_at IS NULL ORDER BY m.team_id, a.display_name, a.id`;

const STATEMENTS = `
  SELECT id, kind, statement, signatures, team_id AS "teamId", account_id AS "accountId", issued_at AS "issuedAt"
    FROM signed_statement ORDER BY issued_at, id`;

/** The network as its staff see it: places, teams, and as far as their work needs it, colleagues and what binds them. */
@Injectable()
export class NetworkQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  run({ token, roles }: Pick<SignedIn, 'token' | 'roles'>) {
    const casework = holds(roles, 'casework');
    return this.unitOfWork.run(token, async (tx) => {
      const statements = await tx.query<StatementResponse>(STATEMENTS);
      return {
        districts: await tx.query<DistrictResponse>(DISTRICTS),
        teams: await tx.query<TeamResponse>(TEAMS),
        // Who works in which team, the restricted one's too, is nothing that filing or figures ask for.
        colleagues:
          casework || holds(roles, 'team-status') ? await tx.query<ColleagueResponse>(COLLEAGUES) : [],
        statements: casework ? statements : publicStatements(statements),
      };
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { acceptRecipient, type SignedStatement, type TrustedDirectory, verifyDirectory } from '#sealing';
import { TrustRoot } from '../access/trust-root.js';
import { SecondReaderPayload, TransferPayload } from './dto/event-payload.dto.js';

const STATEMENTS = `SELECT statement, signatures FROM signed_statement ORDER BY issued_at, id`;

const ACTIVE_TEAM = `SELECT 1 FROM team WHERE id = $1 AND active`;

const ACTIVE_VERIFIER = `SELECT 1 FROM account WHERE id = $1 AND active AND roles && '{verifier,lead}'`;

/**
 * Checks to whom a browser says it sealed a complaint's keys. The browser has checked it already; this keeps
 * a faulty one from handing a complaint to a recipient that nobody can open, or nobody has signed.
 */
@Injectable()
export class HandedRecipients {
  private remembered: { readonly text: string; readonly directory: TrustedDirectory } | undefined;

  constructor(private readonly root: TrustRoot) {}

  /** Throws unless keys are handed to the team's current recipient, or to one bound to the second reader. */
  async check(tx: Tx, payload: object | undefined): Promise<void> {
    if (payload instanceof TransferPayload) await this.checkTeam(tx, payload);
    if (payload instanceof SecondReaderPayload) await this.checkPerson(tx, payload);
  }

  private async checkTeam(tx: Tx, { teamId, recipient }: TransferPayload): Promise<void> {
    const [team] = await tx.query(ACTIVE_TEAM, [teamId]);
    if (!team) throw new DomainError('team.unknown', 'invalid');
    const accepted = acceptRecipient(await this.directory(tx), recipient);
    if (accepted?.teamId !== teamId || !accepted.current)
      throw new DomainError('recipient.not-signed', 'invalid');
  }

  private async checkPerson(tx: Tx, { accountId, recipient }: SecondReaderPayload): Promise<void> {
    const [account] = await tx.query(ACTIVE_VERIFIER, [accountId]);
    if (!account) throw new DomainError('account.unknown', 'invalid');
    const { members } = await this.directory(tx);
    const bound = members.some((member) => member.accountId === accountId && member.recipient === recipient);
    if (!bound) throw new DomainError('recipient.not-signed', 'invalid');
  }

  private async directory(tx: Tx): Promise<TrustedDirectory> {
    const statements = await tx.query<SignedStatement>(STATEMENTS);
    // Hundreds of signatures take a while to check, and change a few times a year.
    const text = JSON.stringify(statements);
    if (this.remembered?.text !== text) {
      this.remembered = { text, directory: verifyDirectory(this.root.publicKey, statements) };
    }
    return this.remembered.directory;
  }
}

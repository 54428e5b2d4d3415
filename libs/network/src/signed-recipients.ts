import type { Tx } from '#database';
import { DomainError } from '#kernel';
import { acceptRecipient, type SignedStatement, type TrustedDirectory, verifyDirectory } from '#sealing';

/**
 * Checks to whom a browser says it sealed a complaint's keys. The browser has checked it already; this keeps
 * a faulty one from handing a complaint to a recipient that nobody can open, or nobody has signed.
 */
export class SignedRecipients {
  private remembered: { readonly text: string; readonly directory: TrustedDirectory } | undefined;

  constructor(private readonly rootPublicKey: string) {}

  /** Throws unless it is the current recipient of an active team. */
  async requireTeam(tx: Tx, teamId: string, recipient: string): Promise<void> {
    const [team] = await tx.query('SELECT 1 FROM team WHERE id = $1 AND active', [teamId]);
    if (!team) throw new DomainError('team.unknown', 'invalid');
    const accepted = acceptRecipient(await this.directory(tx), recipient);
    if (accepted?.teamId !== teamId || !accepted.current)
      throw new DomainError('recipient.not-signed', 'invalid');
  }

  /** Throws unless it is bound to an account that may verify. */
  async requirePerson(tx: Tx, accountId: string, recipient: string): Promise<void> {
    const [account] = await tx.query(
      `SELECT 1 FROM account WHERE id = $1 AND active AND roles && '{verifier,lead}'`,
      [accountId],
    );
    if (!account) throw new DomainError('account.unknown', 'invalid');
    const { members } = await this.directory(tx);
    const bound = members.some((member) => member.accountId === accountId && member.recipient === recipient);
    if (!bound) throw new DomainError('recipient.not-signed', 'invalid');
  }

  private async directory(tx: Tx): Promise<TrustedDirectory> {
    const statements = await tx.query<SignedStatement>(
      'SELECT statement, signatures FROM signed_statement ORDER BY issued_at, id',
    );
    // Hundreds of signatures take a while to check, and change a few times a year.
    const text = JSON.stringify(statements);
    if (this.remembered?.text !== text) {
      this.remembered = { text, directory: verifyDirectory(this.rootPublicKey, statements) };
    }
    return this.remembered.directory;
  }
}

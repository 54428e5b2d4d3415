import type { FilingContent } from '#complaints/domain';
import { hashLoginProof } from '#network';
import {
  sealAccount,
  sealComplaint,
  stretchPassphrase,
  stretchReceipt,
  type AccountSecrets,
  type ComplaintEnvelope,
  type ComplaintRecipients,
  type ReceiptKdf,
  type StretchedReceipt,
} from '#sealing';

/** A sealed complaint, and what its code stretches to: the complainant comes back with it later. */
export interface SealedFiling {
  readonly envelope: ComplaintEnvelope;
  readonly receipt: StretchedReceipt;
}

/** What the slow stretchings are for; run in threads, since the first start is waited for. */
export const tasks = {
  async account(
    passphrase: string,
    salt: Uint8Array,
    secrets: AccountSecrets,
  ): Promise<{ readonly proofHash: string; readonly sealedIdentity: Uint8Array }> {
    const { loginProof, accountKey } = await stretchPassphrase(passphrase, salt);
    return {
      proofHash: await hashLoginProof(loginProof),
      sealedIdentity: await sealAccount(accountKey, secrets),
    };
  },

  stretch(code: string, kdf: ReceiptKdf): Promise<StretchedReceipt> {
    return stretchReceipt(code, kdf);
  },

  async filing(
    code: string,
    kdf: ReceiptKdf,
    content: FilingContent,
    to: ComplaintRecipients,
  ): Promise<SealedFiling> {
    const receipt = await stretchReceipt(code, kdf);
    return { envelope: await sealComplaint(content, to, receipt), receipt };
  },
};

/** The tasks by name. */
export type Tasks = typeof tasks;

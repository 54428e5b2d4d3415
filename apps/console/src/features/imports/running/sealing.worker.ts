import { sealAnswers, type Answers, type PublicNetwork } from '#complaints/domain';
import {
  envelopeJson,
  randomBytes,
  verifyDirectory,
  type ComplaintEnvelopeJson,
  type TrustedDirectory,
} from '#sealing';

/** The network that rows are sealed for; its signatures are believed from the account's own root key on. */
export interface SealingNetwork {
  readonly network: Pick<PublicNetwork, 'routing' | 'statements' | 'receiptKdf'>;
  readonly rootPublicKey: string;
}

export interface SealRequest {
  readonly id: number;
  readonly answers: Answers;
}

export type SealAnswer =
  | { readonly id: number; readonly ok: true; readonly sealed: ComplaintEnvelopeJson }
  | { readonly id: number; readonly ok: false };

let known: (SealingNetwork & { readonly trusted: TrustedDirectory }) | undefined;

self.onmessage = async ({ data }: MessageEvent<SealingNetwork | SealRequest>) => {
  if ('network' in data)
    known = { ...data, trusted: verifyDirectory(data.rootPublicKey, data.network.statements) };
  else self.postMessage(await seal(data));
};

async function seal({ id, answers }: SealRequest): Promise<SealAnswer> {
  try {
    const { network, trusted } = known!;
    // Nobody was given a code: what one would be stretched to is drawn, and known to nobody.
    const [token, half, markKey] = [randomBytes(32), randomBytes(32), randomBytes(32)];
    const receipt = { version: network.receiptKdf.version, token, half, markKey };
    return {
      id,
      ok: true,
      sealed: envelopeJson(await sealAnswers(network.routing, trusted, answers, receipt)),
    };
  } catch {
    // Its text might quote what was being sealed.
    return { id, ok: false };
  }
}

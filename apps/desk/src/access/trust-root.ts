/** What the configuration says of the network, so that no database can say otherwise. */
export class TrustRoot {
  /** The root's Ed25519 public key, base64. */
  constructor(readonly publicKey: string) {}
}

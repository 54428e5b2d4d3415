/*
 * What the policy of this page does not hold: a peer connection sends packets to any address. Loaded before anything else,
 * it takes away every constructor of the kind. No other realm gives them back: frames made here are of another origin still,
 * and no worker has them but WebTransport, whose address the policy judges.
 */
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (/^(webkit|moz)?RTC|^WebTransport|^(TCP|UDP)/.test(name)) Reflect.deleteProperty(globalThis, name);
}

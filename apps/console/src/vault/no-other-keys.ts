/**
 * In place of the keys of other kinds that the age library brings along, on P-256 and hybrid: no recipient or identity of
 * ours is one (ADR 0002), `isRecipient` refuses them, and they are a quarter of what the vault weighs.
 */
export const p256 = undefined;
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;

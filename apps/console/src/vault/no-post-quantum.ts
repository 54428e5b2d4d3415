/**
 * In place of the hybrid keys that the age library brings along: no recipient or identity of ours is one (ADR 0002),
 * `isRecipient` refuses them, and they are a tenth of what the vault weighs.
 */
export const MLKEM768P256 = undefined;
export const MLKEM768X25519 = undefined;

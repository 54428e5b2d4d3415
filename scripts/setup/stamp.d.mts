export function hashOf(root: string, inputs: readonly string[]): string;
export function isStamped(stamp: string, hash: string): boolean;
export function writeStamp(stamp: string, hash: string): void;
export function clearStamp(stamp: string): void;

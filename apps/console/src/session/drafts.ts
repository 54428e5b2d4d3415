import type { Vault } from '../vault/vault.js';
import { draftStorage } from './tab-storage.js';

const DELAY_MS = 700;

/**
 * Unsent texts of one account. Each is sealed to the account a moment after the last key stroke and kept in
 * the tab, so that an ended session, a reload or a crash loses none, and nobody else can read them.
 */
export class Drafts {
  private readonly pending = new Map<string, { text: string; timer: ReturnType<typeof setTimeout> }>();

  constructor(
    private readonly vault: Vault,
    private readonly accountId: string,
  ) {}

  async read(key: string): Promise<string | null> {
    const pending = this.pending.get(key);
    if (pending) return pending.text;
    const sealed = draftStorage.read(this.storageKey(key));
    if (sealed === null) return null;
    return this.vault.call('openForMe', { sealed }).catch(() => null);
  }

  write(key: string, text: string): void {
    clearTimeout(this.pending.get(key)?.timer);
    const timer = setTimeout(() => void this.seal(key), DELAY_MS);
    this.pending.set(key, { text, timer });
  }

  forget(key: string): void {
    clearTimeout(this.pending.get(key)?.timer);
    this.pending.delete(key);
    draftStorage.forget(this.storageKey(key));
  }

  /** Seals at once what still waits; before the vault is closed. */
  async flush(): Promise<void> {
    await Promise.all([...this.pending.keys()].map((key) => this.seal(key)));
  }

  count(): number {
    const sealed = draftStorage.keys().filter((key) => key.startsWith(`${this.accountId}.`));
    return new Set([...sealed, ...[...this.pending.keys()].map((key) => this.storageKey(key))]).size;
  }

  forgetAll(): void {
    for (const key of [...this.pending.keys()]) this.forget(key);
    for (const key of draftStorage.keys()) draftStorage.forget(key);
  }

  private async seal(key: string): Promise<void> {
    const pending = this.pending.get(key);
    if (!pending) return;
    clearTimeout(pending.timer);
    const sealed = await this.vault.call('sealForMe', { text: pending.text });
    // Typed on, or sent, while it was being sealed: the later text has its own timer.
    if (this.pending.get(key) !== pending) return;
    draftStorage.write(this.storageKey(key), sealed);
    this.pending.delete(key);
  }

  private storageKey(key: string): string {
    return `${this.accountId}.${key}`;
  }
}

import { DeskApi } from '../api/client.js';
import { isProblem } from '../api/problem.js';
import type { NetworkResponse, SessionResponse } from '#desk-client';
import type { Unlocked, VerifiedDirectory } from '../vault/protocol.js';
import { Vault, VaultError } from '../vault/vault.js';
import { Drafts } from './drafts.js';
import { OtherTabs } from './other-tabs.js';
import { forgetTabSession, readTabSession, writeTabSession, type TabSession } from './tab-storage.js';

/** Everything a signed-in tab works with. */
export interface OpenSession {
  readonly api: DeskApi;
  readonly vault: Vault;
  readonly drafts: Drafts;
  readonly current: SessionResponse;
  readonly keys: Unlocked;
  readonly network: NetworkResponse;
  readonly directory: VerifiedDirectory;
}

/** Why the sign-in page is shown. */
export type Notice = 'ended' | 'idle' | 'signed-out' | 'broken';

export type SessionState =
  | { readonly kind: 'resuming' }
  | { readonly kind: 'signed-out'; readonly notice: Notice | null }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'foreign-root' }
  | { readonly kind: 'open'; readonly session: OpenSession };

export type SignInStep = 'ask' | 'derive' | 'prove' | 'unlock';

/** The tab's session, outside React so that the API, the idle clock and the pages share one truth. */
export class SessionStore {
  private state: SessionState = { kind: 'resuming' };
  private readonly listeners = new Set<() => void>();
  private token: string | null = null;
  private vault: Vault | null = null;
  private usedAt = Date.now();
  private isLeaving = false;
  readonly api = new DeskApi(
    () => this.token,
    () => void this.leave('ended'),
    () => {
      this.usedAt = Date.now();
      this.others.used();
    },
  );
  private readonly others = new OtherTabs({
    session: () => (this.state.kind === 'open' ? readTabSession() : null),
    token: () => this.token,
    onUsed: () => (this.usedAt = Date.now()),
    onEnded: () => void this.leave('ended'),
    onRenewed: (session) => void this.renewed(session),
  });

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.state;

  /** When the server last heard from this tab, as far as its idle clock goes (ms). */
  lastUse(): number {
    return this.usedAt;
  }

  /** Goes on with what the tab kept, or another has open: neither a refresh nor a second tab asks for the passphrase. */
  async resume(): Promise<void> {
    const kept = readTabSession() ?? (await this.others.ask());
    // React's strict mode starts effects twice; the second start joins the first.
    if (this.token) return;
    if (!kept) return this.set({ kind: 'signed-out', notice: null });
    this.token = kept.token;
    writeTabSession(kept);
    this.set({ kind: 'resuming' });
    const vault = new Vault();
    try {
      await this.open(vault, kept.tabHalf);
    } catch (error) {
      vault.close();
      if (this.state.kind !== 'resuming') return;
      if (!isProblem(error, 'network.unreachable')) return this.leave('broken');
      this.token = null;
      this.set({ kind: 'unreachable' });
    }
  }

  /** Signs in; the passphrase goes to the vault and nowhere else. */
  async signIn(username: string, passphrase: string, onStep: (step: SignInStep) => void): Promise<void> {
    const vault = new Vault();
    try {
      onStep('ask');
      const { salt, kdfVersion } = await this.api.challenge(username);
      onStep('derive');
      const derived = await vault.call('derive', { passphrase, salt, kdfVersion });
      onStep('prove');
      const { token } = await this.api.signIn(username, derived.loginProof, derived.serverHalf);
      this.token = token;
      writeTabSession({ token, tabHalf: derived.tabHalf });
      onStep('unlock');
      await this.open(vault, derived.tabHalf);
    } catch (error) {
      vault.close();
      this.wipe();
      throw error;
    }
  }

  /**
   * Seals the account to another passphrase and goes on with it; every other session ends. Should its answer be lost on the
   * way, this tab's half fits no more after a reload, and whichever passphrase stands signs in. Throws a `VaultError` for a
   * wrong name or passphrase.
   */
  async changePassphrase(username: string, passphrase: string, next: string): Promise<void> {
    if (this.state.kind !== 'open' || !this.token) return;
    const { session } = this.state;
    const { salt } = await this.api.challenge(username);
    const { sealedIdentity } = session.current;
    const { tabHalf, serverHalf, ...changed } = await session.vault.call('changePassphrase', {
      ...{ passphrase, salt, sealedIdentity, next },
    });
    await this.api.changePassphrase({ ...changed, unlockHalf: serverHalf });
    writeTabSession({ token: this.token, tabHalf });
    const current = { ...session.current, sealedIdentity: changed.sealedIdentity, unlockHalf: serverHalf };
    this.set({ kind: 'open', session: { ...session, current } });
    this.others.give();
  }

  /** Ends the session in every tab and at the desk, and wipes keys, and the texts that are unsent here. */
  async signOut(): Promise<void> {
    if (this.state.kind === 'open') this.state.session.drafts.forgetAll();
    await this.endAtDesk();
    await this.leave('signed-out');
  }

  /** Ends an idle session: unsent texts stay, sealed. */
  async idleOut(): Promise<void> {
    await this.sealDrafts();
    await this.endAtDesk();
    await this.leave('idle');
  }

  /** Another tab sealed the account to another passphrase: what is kept of it here is of the old one. */
  private async renewed(kept: TabSession): Promise<void> {
    writeTabSession(kept);
    const { sealedIdentity, unlockHalf } = await this.api.current();
    if (this.state.kind !== 'open') return;
    const { session } = this.state;
    const current = { ...session.current, sealedIdentity, unlockHalf };
    this.set({ kind: 'open', session: { ...session, current } });
  }

  private async open(vault: Vault, tabHalf: string): Promise<void> {
    const { token } = this;
    // At once: a weak line would wait for one after the other.
    const [current, network, conflicts] = await Promise.all([
      this.api.current(),
      this.api.network(),
      this.api.ownConflicts(),
    ]);
    if (current.unlockHalf === null) throw new VaultError('vault.half-missing');
    const keys = await vault.call('unlock', {
      tabHalf,
      serverHalf: current.unlockHalf,
      sealedIdentity: current.sealedIdentity,
      teams: current.teams.map(({ id, sealedTeamIdentity }) => ({ id, sealedTeamIdentity })),
    });
    this.vault = vault;
    if (keys.rootPublicKey !== current.rootPublicKey) return this.refuseRoot();
    await this.holdConflicts(vault, conflicts.sealed);
    const directory = await vault.call('verify', { statements: network.statements });
    // Ended in another tab meanwhile: nothing stays open here.
    if (this.token !== token) return vault.close();
    const drafts = new Drafts(vault, current.account.id);
    this.set({ kind: 'open', session: { api: this.api, vault, drafts, current, keys, network, directory } });
  }

  /** Before any complaint is opened. A list that does not open leaves them all shut, and the account page says so. */
  private async holdConflicts(vault: Vault, sealed: string | null): Promise<void> {
    await vault.call('holdConflicts', { sealed }).catch((error: unknown) => {
      if (!(error instanceof VaultError) || !error.code.startsWith('sealed.')) throw error;
    });
  }

  /** The server names another root than the account was made with: nothing is opened. */
  private async refuseRoot(): Promise<void> {
    await this.endAtDesk();
    this.wipe();
    this.set({ kind: 'foreign-root' });
  }

  private async leave(notice: Notice | null): Promise<void> {
    if (this.state.kind === 'signed-out' || this.isLeaving) return;
    this.isLeaving = true;
    this.others.ended();
    await this.sealDrafts();
    this.wipe();
    this.isLeaving = false;
    this.set({ kind: 'signed-out', notice });
  }

  private async sealDrafts(): Promise<void> {
    if (this.state.kind === 'open') await this.state.session.drafts.flush().catch(() => undefined);
  }

  private async endAtDesk(): Promise<void> {
    if (this.token) await this.api.signOut().catch(() => undefined);
  }

  private wipe(): void {
    this.token = null;
    forgetTabSession();
    this.vault?.close();
    this.vault = null;
  }

  private set(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

import { DomainError } from '#kernel';
import {
  boxOf,
  currentRecipient,
  envelopeJson,
  fromBase64,
  joinKey,
  openAccount,
  openDocument,
  openFile,
  openIdentity,
  openKeys,
  openManifest,
  openLetter,
  openOwn,
  openReply,
  openWritten,
  keyPairOf,
  markOwn,
  newReceiptCode,
  randomBytes,
  sealAccount,
  sealDocument,
  sealKeys,
  sealOwn,
  sealReply,
  sealTo,
  sealWritten,
  SealedError,
  sha256,
  splitKey,
  concatBytes,
  stretchPassphrase,
  stretchReceipt,
  toBase64,
  verifyDirectory,
  type AccountSecrets,
  type ComplaintKeys,
} from '#sealing';
import { parseConflicts, type DeclaredConflict } from './conflicts/declared.js';
import { isConcerned } from './conflicts/matching.js';
import { codeOf } from './code-of.js';
import type {
  ItemKind,
  OpenedText,
  SealedComplaintKeys,
  ToldItem,
  VaultCall,
  VaultCalls,
} from './protocol.js';
import type { ComplaintSearch } from './search/complaint-search.js';
import { unreadable } from './unreadable.js';

type Handlers = { readonly [C in VaultCall]: (input: VaultCalls[C]['in']) => Promise<VaultCalls[C]['out']> };

/** What the list is inside, so that nothing else passes for it. */
const CONFLICTS = 'own-conflicts';
const REGISTER_READING = 'register-reading';
const SALT_BYTES = 16;

interface OwnKeys extends AccountSecrets {
  readonly recipient: string;
}

/** What is compared of opened texts; what did not open says nothing, and is told where it stands. */
async function saidIn(items: readonly ToldItem[], opened: readonly OpenedText[]): Promise<string[]> {
  if (opened.length === 0) return [];
  const { comparedTexts } = await import('./search/passages.js');
  return opened.flatMap((text, place) => (text.ok ? comparedTexts(items[place]!.kind, text.value) : []));
}

/**
 * Every private key of the session, and all that is done with them; lives in the vault's worker. What the queue can stand
 * without is fetched when it is first needed.
 */
export class KeyRing {
  private own: OwnKeys | null = null;
  /** With whom the account is in conflict; null until its list was taken in, and nothing opens until then. */
  private conflicts: readonly DeclaredConflict[] | null = null;
  private readonly teamIdentities = new Map<string, string>();
  /** Those that may open a complaint: my teams', and mine for one I was let into. */
  private identities: readonly string[] = [];
  private readonly complaints = new Map<string, ComplaintKeys>();
  private search: Promise<ComplaintSearch> | null = null;

  readonly handlers: Handlers = {
    derive: async ({ passphrase, salt }) => {
      const { loginProof, accountKey } = await stretchPassphrase(passphrase, fromBase64(salt));
      const { tabHalf, serverHalf } = splitKey(accountKey);
      return {
        loginProof: toBase64(loginProof),
        tabHalf: toBase64(tabHalf),
        serverHalf: toBase64(serverHalf),
      };
    },
    unlock: (input) => this.unlock(input),
    verify: async ({ statements }) => {
      const directory = verifyDirectory(this.owner().rootPublicKey, statements);
      const current = [...directory.teams].map(([id, list]) => [id, currentRecipient(list)] as const);
      return {
        teams: Object.fromEntries(
          current.filter((entry): entry is [string, string] => entry[1] !== undefined),
        ),
        people: Object.fromEntries(
          directory.members.map(({ accountId, recipient }) => [accountId, recipient]),
        ),
        refused: directory.refused.map(({ reason }) => reason),
      };
    },
    openComplaint: (input) => this.openComplaint(input),
    openApart: (input) => this.openApart(input),
    holdConflicts: (input) => this.holdConflicts(input),
    openConflicts: ({ sealed }) => this.openedConflicts(sealed),
    sealConflicts: async ({ conflicts }) => toBase64(await sealOwn(this.owner(), CONFLICTS, conflicts)),
    openItem: (input) => this.openItem(input),
    sealItem: async ({ body, ...mark }) => {
      const keys = this.keys(mark.complaintId);
      if (mark.kind === 'message-out') return toBase64(await sealReply(keys, mark, String(body)));
      return toBase64(await sealWritten(keys, mark, body));
    },
    reseal: async ({ complaintId, recipient }) => {
      const sealed = await sealKeys(this.keys(complaintId), recipient);
      return { caseKey: toBase64(sealed.caseKey), dialogueKey: toBase64(sealed.dialogueKey) };
    },
    openManifest: ({ complaintId, manifest }) =>
      openManifest([this.keys(complaintId).case.identity], fromBase64(manifest)),
    openFile: async ({ complaintId, manifest, parts, sealedSha256 }) => ({
      bytes: await openFile([this.keys(complaintId).case.identity], manifest, parts),
      sameAsSent: toBase64(sha256(concatBytes(parts))) === sealedSha256,
    }),
    drawCode: () => Promise.resolve(newReceiptCode()),
    sealFiling: async ({ network: { routing, statements, receiptKdf }, code, answers }) => {
      const { sealAnswers } = await import('#complaints/domain');
      const trusted = verifyDirectory(this.owner().rootPublicKey, statements);
      return envelopeJson(
        await sealAnswers(routing, trusted, answers, await stretchReceipt(code, receiptKdf)),
      );
    },
    markForMe: async ({ type, values }) => values.map((value) => markOwn(this.owner(), type, value)),
    sealReading: async ({ reading }) => toBase64(await sealOwn(this.owner(), REGISTER_READING, reading)),
    openReading: ({ sealed }) => openOwn(this.owner(), REGISTER_READING, fromBase64(sealed)),
    indexComplaint: async ({ teamId, complaint }) => ({
      whole: await (await this.index()).put(teamId, complaint),
    }),
    dropIndexed: ({ teamId, id }) =>
      this.unindex((search) => (id === undefined ? search.dropTeam(teamId) : search.drop(teamId, id))),
    searchTexts: async ({ teamId, sought, most }) => (await this.index()).search(teamId, sought, most),
    sealForMe: async ({ text }) => toBase64(await sealDocument([this.owner().recipient], 'draft', text)),
    openForMe: ({ sealed }) => openDocument<string>([this.owner().identity], 'draft', fromBase64(sealed)),
    sealExport: ({ bytes }) => sealTo([this.owner().recipient], bytes),
    changePassphrase: async ({ passphrase, salt, sealedIdentity, next }) => {
      const before = await stretchPassphrase(passphrase, fromBase64(salt));
      const secrets = await openAccount(before.accountKey, fromBase64(sealedIdentity));
      const nextSalt = randomBytes(SALT_BYTES);
      const { loginProof, accountKey } = await stretchPassphrase(next, nextSalt);
      const { tabHalf, serverHalf } = splitKey(accountKey);
      return {
        currentProof: toBase64(before.loginProof),
        salt: toBase64(nextSalt),
        loginProof: toBase64(loginProof),
        sealedIdentity: toBase64(await sealAccount(accountKey, secrets)),
        tabHalf: toBase64(tabHalf),
        serverHalf: toBase64(serverHalf),
      };
    },
    exportIdentity: async ({ passphrase, salt, sealedIdentity }) => {
      const { accountKey } = await stretchPassphrase(passphrase, fromBase64(salt));
      return (await openAccount(accountKey, fromBase64(sealedIdentity))).identity;
    },
  };

  private async unlock({ tabHalf, serverHalf, sealedIdentity, teams }: VaultCalls['unlock']['in']) {
    const accountKey = joinKey(fromBase64(tabHalf), fromBase64(serverHalf));
    const secrets = await openAccount(accountKey, fromBase64(sealedIdentity));
    const { recipient } = await keyPairOf(secrets.identity);
    this.own = { ...secrets, recipient };
    for (const { id, sealedTeamIdentity } of teams) {
      const pair = await openIdentity([secrets.identity], fromBase64(sealedTeamIdentity)).catch(unreadable);
      if (pair) this.teamIdentities.set(id, pair.identity);
    }
    this.identities = [...this.teamIdentities.values(), secrets.identity];
    return { rootPublicKey: secrets.rootPublicKey, recipient, openTeams: [...this.teamIdentities.keys()] };
  }

  private async openComplaint({ complaintId, told, ...sealed }: VaultCalls['openComplaint']['in']) {
    const conflicts = this.declared();
    const keys = await this.openedKeys(sealed);
    const opened = conflicts.length > 0 ? await this.openedTexts(complaintId, keys, told) : [];
    const conflict = isConcerned(conflicts, await saidIn(told, opened));
    if (conflict) await this.forget(complaintId);
    else this.complaints.set(complaintId, keys);
    return { conflict };
  }

  private async openApart({ complaintId, items, ...sealed }: VaultCalls['openApart']['in']) {
    const conflicts = this.declared();
    const opened = await this.openedTexts(complaintId, await this.openedKeys(sealed), items);
    const conflict = isConcerned(conflicts, await saidIn(items, opened));
    if (conflict) await this.forget(complaintId);
    return { conflict, opened: conflict ? [] : opened };
  }

  private async openedTexts(
    complaintId: string,
    keys: ComplaintKeys,
    items: readonly ToldItem[],
  ): Promise<OpenedText[]> {
    const texts: OpenedText[] = [];
    for (const { id, authorId, kind, revision, box, requestKey, content, ownKey } of items) {
      const mark = { complaintId, itemId: id, authorId: authorId ?? '', kind, revision };
      const item = { ...mark, box, requestKey, content, ...(ownKey ? { ownKey } : {}) };
      texts.push(
        await this.openedItem(keys, item).then(
          (value): OpenedText => ({ ok: true, value }),
          (error: unknown): OpenedText => ({ ok: false, code: codeOf(error) }),
        ),
      );
    }
    return texts;
  }

  private async forget(complaintId: string): Promise<void> {
    this.complaints.delete(complaintId);
    await this.unindex((search) => search.dropEverywhere(complaintId));
  }

  /** What is opened to be searched is no complaint that is at work: its keys are not kept. */
  private index(): Promise<ComplaintSearch> {
    this.search ??= import('./search/complaint-search.js')
      .then(
        ({ ComplaintSearch }) =>
          new ComplaintSearch({
            keys: ({ sealed, ...recipients }) => this.openedKeys({ ...sealed!, ...recipients }),
            item: (complaintId, keys, { id, authorId, kind, ownKey, ...item }) =>
              this.openedItem(keys, {
                ...{ ...item, complaintId, itemId: id, authorId: authorId ?? '', kind: kind as ItemKind },
                ...(ownKey ? { ownKey } : {}),
              }),
            concerns: (texts) => isConcerned(this.declared(), texts),
          }),
      )
      .catch((error: unknown) => {
        this.search = null;
        throw error;
      });
    return this.search;
  }

  /** Takes something out of the index, after what came to it before; out of none where there is none. */
  private async unindex(drop: (search: ComplaintSearch) => void): Promise<void> {
    const search = await this.search?.catch(() => null);
    if (search) drop(search);
  }

  /** What was opened under another list is opened anew: it may be none of theirs to see now. */
  private async holdConflicts({ sealed }: VaultCalls['holdConflicts']['in']) {
    this.conflicts = await this.openedConflicts(sealed);
    this.complaints.clear();
    await this.unindex((search) => search.dropAll());
  }

  private async openedConflicts(sealed: string | null): Promise<readonly DeclaredConflict[]> {
    if (sealed === null) return [];
    const conflicts = parseConflicts(await openOwn(this.owner(), CONFLICTS, fromBase64(sealed)));
    if (!conflicts) throw new SealedError('sealed.damaged');
    return conflicts;
  }

  private declared(): readonly DeclaredConflict[] {
    if (!this.conflicts) throw new DomainError('conflicts.not-held', 'conflict');
    return this.conflicts;
  }

  /** Both identities must be those whose recipients the complaint bears: a swapped one is refused. */
  private openedKeys(input: SealedComplaintKeys): Promise<ComplaintKeys> {
    const sealed = { caseKey: fromBase64(input.caseKey), dialogueKey: fromBase64(input.dialogueKey) };
    return openKeys(this.identities, sealed, input);
  }

  private async openItem(input: VaultCalls['openItem']['in']) {
    return this.openedItem(this.keys(input.complaintId), input);
  }

  /**
   * Whatever can't prove its writer is refused; only what a complainant filed or added, who can't open the case, proves
   * none. Which identity opens it is said by its kind: a row that says another box was planted.
   */
  private async openedItem(
    keys: ComplaintKeys,
    { box, requestKey, content, ownKey, ...mark }: VaultCalls['openItem']['in'],
  ): Promise<unknown> {
    const sealed = fromBase64(content);
    const { kind } = mark;
    if (box !== boxOf(kind)) throw new SealedError('sealed.unexpected');
    if (kind === 'message-in') return openLetter(keys.dialogue, requestKey, sealed);
    if (kind === 'message-out') return openReply(keys, mark, sealed);
    if (kind !== 'filing' && kind !== 'addition') return openWritten<unknown>(keys, mark, sealed);
    const pair = ownKey ? await openIdentity(this.identities, fromBase64(ownKey)) : keys.case;
    // A filing sent again after an edit is stored as an addition, with an identity of its own.
    return openDocument<unknown>([pair.identity], ownKey ? 'filing' : kind, sealed);
  }

  private keys(complaintId: string): ComplaintKeys {
    const keys = this.complaints.get(complaintId);
    if (!keys) throw new SealedError('sealed.cannot-open');
    return keys;
  }

  private owner(): OwnKeys {
    if (!this.own) throw new SealedError('sealed.cannot-open');
    return this.own;
  }
}

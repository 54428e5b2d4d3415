import type { Answers, PublicNetwork } from '#complaints/domain';
import type { ComplaintEnvelopeJson } from '#sealing';

/** All that is sent to file it: what may be read to route it, and the rest sealed. */
export type FilingJson = ComplaintEnvelopeJson & {
  readonly facts: Answers['facts'];
  readonly codeOrigin: 'browser' | 'server';
};

/** What became of it. */
export interface FiledJson {
  readonly outcome: 'filed' | 'same' | 'added';
  readonly triageDueAt: string | null;
  readonly feedbackDueAt: string | null;
}

/** A text sealed, as it is sent; the same key is the same text. */
export interface SealedWriting {
  readonly requestKey: string;
  readonly content: string;
}

/** A followed complaint as it travels. */
export interface FollowedJson {
  readonly state: string;
  readonly next: string;
  readonly dueAt: string | null;
  readonly receivedAt: string;
  readonly withdrawalAskedAt: string | null;
  readonly objectionUntil: string | null;
  readonly surveyKey: string | null;
  readonly unreadable: boolean;
  readonly consents: readonly string[] | null;
  readonly finding: string | null;
  readonly action: string | null;
  readonly closingReason: string | null;
  readonly serverShare: string;
  readonly dialogueKey: string;
  readonly messages: readonly {
    readonly id: string;
    readonly from: 'you' | 'team';
    readonly requestKey: string;
    readonly at: string;
    readonly isNew: boolean;
    readonly content: string;
  }[];
  readonly files: readonly {
    readonly requestKey: string;
    readonly size: number;
    readonly arrivedAt: string | null;
  }[];
}

/** A file announced to the server. */
export interface BegunFile {
  readonly id: string;
}

/** The server's refusal: its status and stable code. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

/** Describes the network. */
export const getNetwork = (): Promise<PublicNetwork> => call('GET', '/network');

/** Files a sealed complaint. */
export const postComplaint = async (json: FilingJson): Promise<FiledJson> =>
  filedJson(await call('POST', '/complaints', { json }));

/** Files what waited on a phone, sealed to the door. */
export const postKept = async (sealed: string, signal: AbortSignal): Promise<FiledJson> =>
  filedJson(await call('POST', '/complaints/kept', { json: { sealed }, signal }));

/** Looks up a complaint by its code's token. */
export const getFollowed = (token: string): Promise<FollowedJson> => call('GET', '/follow', { token });

/** Sends a sealed message or addition. */
export const postMessage = (
  token: string,
  json: SealedWriting & { readonly kind: 'message' | 'addition' | 'request' },
): Promise<void> => call('POST', '/follow/messages', { token, json });

/** Objects to the conclusion with a sealed message. */
export const postObjection = (token: string, json: SealedWriting): Promise<void> =>
  call('POST', '/follow/objection', { token, json });

/** Changes with whom it may be shared. */
export const postConsents = (token: string, consents: readonly string[]): Promise<void> =>
  call('POST', '/follow/consents', { token, json: { consents } });

/** Asks to withdraw. */
export const postWithdrawal = (token: string): Promise<void> => call('POST', '/follow/withdrawal', { token });

/** Who holds a receipt, as the Authorization header says it; a file that was kept goes by its ticket. */
export const receiptOf = (token: string): string => `Receipt ${token}`;

/** Announces a file. */
export const postFile = (authorization: string, json: object, signal: AbortSignal): Promise<BegunFile> =>
  call('POST', '/follow/files', { authorization, json, signal });

/** Which parts of a file are there. */
export const getFileState = (
  authorization: string,
  fileId: string,
  signal: AbortSignal,
): Promise<{ readonly parts: readonly number[] }> =>
  call('GET', `/follow/files/${fileId}`, { authorization, signal });

/** Sends one part of a file. */
export const putPart = (
  authorization: string,
  fileId: string,
  number: number,
  bytes: Uint8Array,
  digest: string,
  signal: AbortSignal,
): Promise<void> =>
  call('PUT', `/follow/files/${fileId}/parts/${number}`, { authorization, bytes, digest, signal });

/** Asks whether a file is there whole. */
export const postCompletion = (
  authorization: string,
  fileId: string,
  signal: AbortSignal,
): Promise<{ readonly arrived: boolean }> =>
  call('POST', `/follow/files/${fileId}/completion`, { authorization, signal });

interface Sending {
  readonly token?: string;
  readonly authorization?: string;
  readonly json?: object;
  readonly bytes?: Uint8Array;
  readonly digest?: string;
  readonly signal?: AbortSignal;
}

/** Throws an ApiError when the server refused, a TypeError when the line broke: then nobody knows. */
async function call<T>(
  method: string,
  path: string,
  { token, authorization = token && receiptOf(token), json, bytes, digest, signal }: Sending = {},
): Promise<T> {
  const headers: Record<string, string> = {};
  if (authorization) headers['authorization'] = authorization;
  if (json) headers['content-type'] = 'application/json';
  if (bytes) headers['content-type'] = 'application/octet-stream';
  if (digest) headers['content-digest'] = `sha-256=:${digest}:`;
  const body = json ? JSON.stringify(json) : (bytes as BodyInit | undefined);
  const answer = await fetch(`/api/v1${path}`, { method, headers, body, cache: 'no-store', signal });
  const text = await answer.text();
  if (!answer.ok) throw new ApiError(answer.status, codeOf(text));
  // A proxy's empty answer is none of ours: then nobody knows.
  if (!text && answer.status !== 204) throw new TypeError('no answer');
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Believes that a complaint is there only by the words that say so: what waits on a phone is then taken away. */
function filedJson(answer: Partial<FiledJson> | undefined): FiledJson {
  if (!answer?.outcome || !['filed', 'same', 'added'].includes(answer.outcome))
    throw new TypeError('no answer');
  return { triageDueAt: null, feedbackDueAt: null, ...answer } as FiledJson;
}

function codeOf(text: string): string {
  try {
    return String((JSON.parse(text) as { code?: unknown }).code ?? 'unknown');
  } catch {
    return 'unknown';
  }
}

import type { Figures } from '../features/figures/types.js';
import { problemOf, unreachable } from './problem.js';
import type {
  ComplaintView,
  CurrentSession,
  EventRequest,
  Facts,
  NetworkDescription,
  NewItem,
  QueuePage,
  SealedItem,
} from './types.js';

const BASE = '/api/v1';

export interface SignInAnswer {
  readonly token: string;
  readonly expiresAt: string;
}

/** The desk's API for one tab. The token travels in a header, never in a cookie. */
export class DeskApi {
  constructor(
    private readonly token: () => string | null,
    private readonly onSessionEnded: () => void,
    private readonly onTouched: () => void = () => undefined,
  ) {}

  challenge(username: string): Promise<{ readonly salt: string; readonly kdfVersion: number }> {
    return this.json('POST', '/sessions/challenge', { username });
  }

  signIn(username: string, loginProof: string, unlockHalf: string): Promise<SignInAnswer> {
    return this.json('POST', '/sessions', { username, loginProof, unlockHalf });
  }

  current(): Promise<CurrentSession> {
    return this.json('GET', '/sessions/current');
  }

  signOut(): Promise<void> {
    return this.json('DELETE', '/sessions/current');
  }

  network(): Promise<NetworkDescription> {
    return this.json('GET', '/network');
  }

  queue(teamId: string, parameters: URLSearchParams): Promise<QueuePage> {
    return this.json('GET', `/teams/${encodeURIComponent(teamId)}/queue?${parameters}`);
  }

  counters(teamId: string): Promise<Readonly<Record<string, number>>> {
    return this.json('GET', `/teams/${encodeURIComponent(teamId)}/queue/counters`);
  }

  complaint(id: string): Promise<ComplaintView> {
    return this.json('GET', `/complaints/${id}`);
  }

  event(
    id: string,
    request: EventRequest,
  ): Promise<{ readonly version: number; readonly facts: Facts | null }> {
    return this.json('POST', `/complaints/${id}/events`, request);
  }

  items(
    id: string,
    requestKey: string,
    items: readonly NewItem[],
  ): Promise<{ readonly items: readonly SealedItem[] }> {
    return this.json('POST', `/complaints/${id}/items`, { requestKey, items });
  }

  audit(id: string, action: 'exported' | 'indexed', subject?: string): Promise<void> {
    return this.json('POST', `/complaints/${id}/audit`, { action, subject });
  }

  async filePart(id: string, fileId: string, part: number): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.send('GET', `/complaints/${id}/files/${fileId}/parts/${part}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  figures(parameters: URLSearchParams): Promise<Figures> {
    return this.json('GET', `/figures?${parameters}`);
  }

  async figuresCsv(parameters: URLSearchParams): Promise<Blob> {
    return (await this.send('GET', `/figures.csv?${parameters}`)).blob();
  }

  /** The stream of a team's changes; it does not count as use, so it never keeps a session alive. */
  events(teamId: string, signal: AbortSignal): Promise<Response> {
    return this.send('GET', `/events?team=${encodeURIComponent(teamId)}`, undefined, signal);
  }

  private async json<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.send(method, path, body);
    this.onTouched();
    return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
  }

  private async send(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> {
    const token = this.token();
    const headers = new Headers();
    if (token) headers.set('authorization', `Bearer ${token}`);
    if (body !== undefined) headers.set('content-type', 'application/json');
    const init: RequestInit = { method, headers, cache: 'no-store', credentials: 'omit' };
    if (body !== undefined) init.body = JSON.stringify(body);
    if (signal) init.signal = signal;
    const response = await fetch(BASE + path, init).catch((error: unknown) => {
      throw signal?.aborted ? error : unreachable();
    });
    if (response.ok) return response;
    const problem = await problemOf(response);
    if (problem.status === 401 && token) this.onSessionEnded();
    throw problem;
  }
}

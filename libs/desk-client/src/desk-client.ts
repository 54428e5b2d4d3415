import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema.js';

/** The desk's API with the types of its committed description. */
export type DeskClient = Client<paths>;

/** How one tab reaches the desk. */
export interface DeskClientOptions {
  /** Origin of the desk; absent: the page's own. */
  readonly baseUrl?: string;
  /** The tab's session; null before signing in. */
  readonly token: () => string | null;
  /** Called when a session that there was has ended. */
  readonly onSessionEnded?: () => void;
  /** Called with every answer that is no success, after `onSessionEnded`; what it throws, the call throws. */
  readonly onFailure?: (response: Response) => Promise<void>;
}

/** Makes a client; the token travels in a header, never in a cookie. */
export function createDeskClient({
  baseUrl,
  token,
  onSessionEnded,
  onFailure,
}: DeskClientOptions): DeskClient {
  const client = createClient<paths>({ baseUrl, cache: 'no-store', credentials: 'omit' });
  client.use({
    onRequest({ request }) {
      const current = token();
      if (current) request.headers.set('authorization', `Bearer ${current}`);
      return request;
    },
    async onResponse({ request, response }) {
      if (response.status === 401 && request.headers.has('authorization')) onSessionEnded?.();
      if (!response.ok) await onFailure?.(response);
      return response;
    },
  });
  return client;
}

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** What a request carries. */
export interface Sending {
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly bytes?: Uint8Array;
}

/** The server refused; the message names status and route, never what was sent. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    route: string,
    answer: string,
  ) {
    super(`${route} answered ${status}: ${answer.slice(0, 300)}`);
  }
}

/** One request; throws when the line breaks, and after 15 seconds. */
export async function send(
  url: string,
  method: string,
  { headers = {}, json, form, bytes }: Sending = {},
): Promise<Answer> {
  const all: Record<string, string> = { ...headers };
  if (json !== undefined) all['content-type'] = 'application/json';
  if (bytes) all['content-type'] = 'application/octet-stream';
  // As a browser posts a form of our own page.
  if (form) all['sec-fetch-site'] = 'same-origin';
  const body = json !== undefined ? JSON.stringify(json) : form ? new URLSearchParams(form) : bytes;
  const answer = await fetch(url, {
    method,
    headers: all,
    body: body as BodyInit | undefined,
    signal: AbortSignal.timeout(15_000),
  });
  return { status: answer.status, text: await answer.text() };
}

/** The JSON of an answer that is no refusal. */
export async function call<T>(url: string, method: string, sending: Sending = {}): Promise<T> {
  const { status, text } = await send(url, method, sending);
  if (status >= 300) throw new Refused(status, `${method} ${new URL(url).pathname}`, text);
  return (text ? JSON.parse(text) : undefined) as T;
}

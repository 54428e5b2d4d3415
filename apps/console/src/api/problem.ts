/** A refusal by the desk (RFC 9457), or the lack of an answer (`network.unreachable`). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string | undefined,
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(code);
  }
}

/** The problem of an answer that is not a success. */
export async function problemOf(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const code = typeof body['code'] === 'string' ? body['code'] : `http.${response.status}`;
  const detail = typeof body['detail'] === 'string' ? body['detail'] : undefined;
  return new Problem(response.status, code, detail, body);
}

/** The desk can't be reached: nothing was done, or nobody knows. */
export const unreachable = (): Problem => new Problem(0, 'network.unreachable', undefined, {});

/** True for a problem with this code. */
export const isProblem = (error: unknown, code: string): error is Problem =>
  error instanceof Problem && error.code === code;

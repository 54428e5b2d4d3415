import { HttpException } from '@nestjs/common';
import { DatabaseFault } from '#database';
import { isDomainError, type DomainErrorKind } from '#kernel';
import { errorsCatalogue, translate, type KeyOf, type Locale } from '#i18n';

/** A refusal as it travels (RFC 9457): a stable code, words in the reader's language, never a value that was sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly fields?: readonly ProblemField[];
  readonly params?: Readonly<Record<string, string | number>>;
  readonly current?: object;
}

/** A field that is wrong and the rule it breaks. */
export interface ProblemField {
  readonly path: string;
  readonly rule: string;
}

const STATUS: Readonly<Record<DomainErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
  unsupported: 415,
};

/** Codes of what the HTTP layer refuses before a handler runs, by Fastify's code or else by status. */
const HTTP_CODES: Readonly<Record<string | number, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.media-type',
  400: 'request.malformed',
  401: 'session.ended',
  403: 'permission.missing',
  404: 'request.unknown-address',
  405: 'request.unknown-method',
  406: 'request.malformed',
  408: 'request.too-slow',
  411: 'request.malformed',
  413: 'request.too-large',
  414: 'request.too-large',
  415: 'request.media-type',
  429: 'request.too-many',
  431: 'request.too-large',
  503: 'service.unavailable',
};

// Invalid byte sequences, NUL in text, out-of-range values: the client's doing, however late it shows.
const CLIENT_FAULTS = /^22/;

/** The validation pipe's refusal: which fields, which rules, no values. */
export class InvalidRequest extends HttpException {
  constructor(readonly fields: readonly ProblemField[]) {
    super('request.invalid', 400);
  }
}

/** Any error as a problem; what nobody foresaw is `service.fault` with status 500 and should be logged. */
export function toProblem(error: unknown, locale: Locale): Problem {
  if (error instanceof InvalidRequest)
    return problem(400, 'request.invalid', locale, { fields: error.fields });
  if (isDomainError(error)) {
    const current = (error as { current?: object | null }).current ?? undefined;
    return problem(STATUS[error.kind], error.code, locale, {
      ...(error.params ? { params: error.params } : {}),
      ...(current ? { current } : {}),
    });
  }
  if (error instanceof DatabaseFault && CLIENT_FAULTS.test(error.sqlState)) {
    return problem(400, 'request.malformed', locale);
  }
  const status = statusOf(error);
  if (status === undefined) return problem(500, 'service.fault', locale);
  const fastifyCode = (error as { code?: string }).code;
  return problem(status, HTTP_CODES[fastifyCode ?? ''] ?? HTTP_CODES[status] ?? 'request.malformed', locale);
}

function problem(status: number, code: string, locale: Locale, more: Partial<Problem> = {}): Problem {
  return {
    type: `urn:kenekanko:problem:${code}`,
    title: titleOf(code, status, locale),
    status,
    code,
    ...more,
  };
}

function titleOf(code: string, status: number, locale: Locale): string {
  const known = (key: string): key is KeyOf<typeof errorsCatalogue> => key in errorsCatalogue.messages.fr;
  const fallback = status >= 500 ? 'service.fault' : 'request.malformed';
  return translate(errorsCatalogue, locale, known(code) ? code : fallback);
}

/** The status of a 4xx or 503 that Nest or Fastify raised; anything else is a fault of ours. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && ((status >= 400 && status < 500) || status === 503)
    ? status
    : undefined;
}

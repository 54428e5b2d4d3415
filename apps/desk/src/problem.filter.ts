import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { isDomainError, type DomainErrorKind } from '#kernel';
import { ConflictWithCurrent } from './shape/conflict-with-current.js';

const STATUS: Record<DomainErrorKind, number> = {
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

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    let status = 500,
      code = 'internal',
      extra = {};
    if (isDomainError(error)) {
      status = STATUS[error.kind];
      code = error.code;
      extra = { params: error.params };
      if (error instanceof ConflictWithCurrent) extra = { current: error.current };
    } else if (error instanceof HttpException) {
      status = error.getStatus();
      code = `http.${status}`;
      extra = { detail: JSON.stringify(error.getResponse()) };
    } else if (typeof (error as any)?.statusCode === 'number') {
      status = (error as any).statusCode;
      code = (error as any).code;
    } else console.error(error);
    void reply
      .status(status)
      .header('content-type', 'application/problem+json')
      .send({ type: 'about:blank', title: code, status, code, ...extra });
  }
}

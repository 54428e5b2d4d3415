import {
  Catch,
  MethodNotAllowedException,
  NotFoundException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import { negotiateLocale } from '#i18n';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { describeError } from './log.js';
import { toProblem } from './problem.js';
import { RouteTable } from './route-table.js';

/** Answers every error as problem+json; a stack trace never leaves the process. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const methods = error instanceof NotFoundException ? RouteTable.of(request).methodsOf(request.url) : [];
    if (methods.length > 0 && !methods.includes(request.method)) {
      void reply.header('allow', methods.join(', '));
      sendProblem(new MethodNotAllowedException(), request, reply, this.log);
    } else sendProblem(error, request, reply, this.log);
  }
}

/** Writes a problem as the answer, unless one has begun. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const problem = toProblem(error, negotiateLocale(request.headers?.['accept-language']));
  if (problem.status >= 500) log.error({ error: describeError(error), code: problem.code }, 'request failed');
  if (reply.sent || reply.raw?.headersSent) return;
  const minutes = problem.status === 429 ? problem.params?.['minutes'] : undefined;
  if (typeof minutes === 'number') void reply.header('retry-after', String(60 * minutes));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

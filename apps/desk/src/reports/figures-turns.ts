import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { DomainError } from '#kernel';
import { FairTurns } from '#platform';
import { REPORT_CONNECTIONS } from '../foundation.module.js';

/** A page of the console asks for a dozen at most; what waits beyond two of them was never read by a person. */
const MOST_WAITING = 24;

/** Figures are asked of few connections: members take turns, so that one who asks for much holds up nobody else. */
@Injectable()
export class FiguresTurns implements NestInterceptor {
  private readonly turns = new FairTurns({
    atOnce: REPORT_CONNECTIONS,
    waiting: MOST_WAITING,
    refusal: () => new DomainError('request.too-many', 'too-many'),
  });

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
    return defer(() =>
      this.turns.run(signedIn?.accountId ?? '', () =>
        lastValueFrom(next.handle(), { defaultValue: undefined }),
      ),
    );
  }
}

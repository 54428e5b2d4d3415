import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { DomainError } from '#kernel';
import { Attempts, Clock } from '#platform';

// Whoever works through a list with keys, or does several at once, stays far below.
const LIMIT = { most: 100, refill: 40 };

/** What one session may write in how little time: each writing makes work for the browsers of a whole team. */
@Injectable()
export class WritingPace implements NestInterceptor {
  private readonly pace: Attempts;

  constructor(clock: Clock) {
    this.pace = new Attempts(LIMIT, clock);
  }

  /** Throws `request.too-many`; what was refused otherwise has cost nothing. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method, signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!signedIn || method === 'GET' || method === 'HEAD') return next.handle();
    return from(
      this.pace.run([signedIn.sessionId], async ({ free, giveBack }) => {
        if (!free) throw new DomainError('request.too-many', 'too-many');
        try {
          return await lastValueFrom(next.handle(), { defaultValue: undefined });
        } catch (error) {
          giveBack();
          throw error;
        }
      }),
    );
  }
}

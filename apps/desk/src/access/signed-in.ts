import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** Whoever stands behind a request, as the database sees them now. */
export interface SignedIn {
  /** Sets the rights of every transaction made for this request. */
  readonly token: string;
  readonly sessionId: string;
  readonly accountId: string;
  readonly displayName: string;
  readonly roles: readonly string[];
  readonly languages: readonly string[];
  readonly teams: readonly string[];
  readonly leads: readonly string[];
  readonly expiresAt: Date;
}

declare module 'fastify' {
  interface FastifyRequest {
    signedIn?: SignedIn;
  }
}

/** The signed-in person of a guarded route. */
export const Current = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { signedIn } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!signedIn) throw new Error('A route that asks who is signed in must be guarded');
  return signedIn;
});

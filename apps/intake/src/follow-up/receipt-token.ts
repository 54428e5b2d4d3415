import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';

/** What the Authorization header of a follow-up request says, and from where it comes. */
export interface ReceiptHolder {
  readonly token: Uint8Array;
  /** For the limit on wrong codes alone; never stored. */
  readonly address: string;
}

const SCHEME = /^Receipt ([A-Za-z0-9_-]{43})$/;

/** `Authorization: Receipt <base64url token>`; the code itself never travels. Throws `receipt.token-missing`. */
export const Holder = createParamDecorator((_data: unknown, context: ExecutionContext): ReceiptHolder =>
  receiptHolder(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Who holds the receipt that a request names. Throws `receipt.token-missing`. */
export function receiptHolder(request: FastifyRequest): ReceiptHolder {
  const token = SCHEME.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw new DomainError('receipt.token-missing', 'unauthenticated');
  return { token: Buffer.from(token, 'base64url'), address: request.ip };
}

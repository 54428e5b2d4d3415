import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import type { Typed } from '#complaints/domain';

/** What a page's form has sent. Throws `request.media-type` for a body that no form sends. */
export const FormFields = createParamDecorator((_data: unknown, context: ExecutionContext): Typed => {
  const { headers, body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded'))
    throw new DomainError('request.media-type', 'unsupported');
  return body as Typed;
});

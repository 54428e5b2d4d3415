import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import type { Typed } from '#complaints/domain';
import type { SentForm } from './multipart.js';

/** What a page's form has sent, with a file or without. Throws `request.media-type` for a body that no form sends. */
export const SentFields = createParamDecorator((_data: unknown, context: ExecutionContext): SentForm => {
  const { headers, body } = context.switchToHttp().getRequest<FastifyRequest>();
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return body as SentForm;
  if (!type.startsWith('application/x-www-form-urlencoded'))
    throw new DomainError('request.media-type', 'unsupported');
  return { typed: body as Typed, file: null, release: () => undefined };
});

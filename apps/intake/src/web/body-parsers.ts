import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { FILE_PART_BYTES } from '#sealing';
import { lineEnds, type Typed } from '#complaints/domain';
import { MultipartForms } from './multipart.js';

/** Largest JSON: the longest story, sealed, in base64. */
export const JSON_MOST = 4 * 1024 * 1024;
/** Largest form: the longest story, percent-encoded, three characters for a byte. */
const FORM_MOST = 6 * 1024 * 1024;
/** Fields of one form: more is no form of ours. */
const MOST_FIELDS = 200;

/** Forms as lists of values by field, with one file where the page has no script; parts of files as bytes. What is too long is refused before it is read whole. */
export function addBodyParsers(app: NestFastifyApplication, mostFileBytes: number): void {
  app.useBodyParser(
    'application/x-www-form-urlencoded',
    { bodyLimit: FORM_MOST },
    (_request, body: Buffer, done) => done(null, typedOf(body.toString('utf8'))),
  );
  app.useBodyParser('application/octet-stream', { bodyLimit: FILE_PART_BYTES }, (_request, body, done) =>
    done(null, body),
  );
  const forms = new MultipartForms(mostFileBytes);
  app
    .getHttpAdapter()
    .getInstance()
    .addContentTypeParser('multipart/form-data', (request: FastifyRequest, body: IncomingMessage) =>
      forms.read(request, body),
    );
}

/** A form's fields; never a prototype's. */
export function typedOf(body: string): Typed {
  const typed: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  let count = 0;
  for (const [field, value] of new URLSearchParams(body)) {
    if ((count += 1) > MOST_FIELDS) break;
    // NUL is no character a person types, and no text column takes it. Line ends are as a script would read them:
    // what comes back in a page begins with the empty lines it was written with.
    (typed[field] ??= []).push(lineEnds(value.replaceAll('\u0000', '')));
  }
  return typed;
}

import { Busboy } from '@fastify/busboy';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { DomainError } from '#kernel';
import type { Typed } from '#complaints/domain';
import { pathsOf } from './locale.js';

/** A file as a page without scripts sends it: in plain, in memory. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** What a page's form has sent; `release` says that its file is needed no more. */
export interface SentForm {
  readonly typed: Typed;
  readonly file: SentFile | null;
  release(): void;
}

/** Bytes of all that is not the file: a code, a key, the boundaries. */
const FRAME_MOST = 16 * 1024;
const FIELDS_MOST = 10;
const FIELD_BYTES = 1_024;
/** So many of the biggest files may be in this process's memory at once; who comes then is asked to come again. */
const AT_ONCE = 4;

/** The pages that have a form with a file. */
const PLACES: readonly string[] = pathsOf('follow').map((path) => `/${path}`);

const malformed = () => new DomainError('request.malformed', 'invalid');

/** Reads forms with one file [RFC 7578] as they come in; what is too big is refused before it is read whole. Nothing is written to disk. */
export class MultipartForms {
  private held = 0;

  /** @param mostBytes bytes of one file */
  constructor(private readonly mostBytes: number) {}

  /** Throws `file.too-big`, `file.one-at-a-time`, `request.malformed`, `sealing.busy`. A body that takes longer than a door's requests may is cut off by the server. */
  async read({ headers, method, url }: FastifyRequest, body: Readable): Promise<SentForm> {
    // Also what no route answers is read: nothing would ever release it.
    if (method !== 'POST' || !PLACES.includes(url))
      throw new DomainError('request.media-type', 'unsupported');
    if (Number(headers['content-length'] ?? 0) > this.mostBytes + FRAME_MOST) throw this.tooBig();
    const reading = new Reading(this.parser(headers['content-type']!), body, (bytes) => this.take(bytes));
    try {
      return await reading.done;
    } catch (error) {
      reading.release();
      throw error;
    }
  }

  private parser(contentType: string): InstanceType<typeof Busboy> {
    const limits = {
      ...{ files: 1, fileSize: this.mostBytes, fields: FIELDS_MOST, fieldSize: FIELD_BYTES },
      ...{ parts: FIELDS_MOST + 2, headerPairs: 20, headerSize: 8 * 1024 },
    };
    try {
      return new Busboy({ headers: { 'content-type': contentType }, limits });
    } catch {
      // No boundary, or none that can be one.
      throw malformed();
    }
  }

  private take(bytes: number): void {
    if (bytes > 0 && this.held + bytes > AT_ONCE * this.mostBytes)
      throw new DomainError('sealing.busy', 'unavailable');
    this.held += bytes;
  }

  private tooBig(): DomainError {
    return new DomainError('file.too-big', 'too-large', { most: this.mostBytes });
  }
}

/** One body on its way in. */
class Reading implements Pick<SentForm, 'release'> {
  readonly done: Promise<SentForm>;
  private readonly typed: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  private readonly chunks: Buffer[] = [];
  private about: { readonly name: string; readonly type: string } | null = null;
  private held = 0;

  constructor(
    parser: InstanceType<typeof Busboy>,
    body: Readable,
    private readonly take: (bytes: number) => void,
  ) {
    this.done = new Promise<SentForm>((settle, fail) => {
      const end = (error: Error | null): void => {
        // What is still to come is neither parsed nor kept.
        body.unpipe(parser);
        if (error) fail(error);
        else settle(this.form());
      };
      this.listen(parser, end);
      parser.on('error', () => end(malformed()));
      parser.on('finish', () => end(null));
      // The line dropped: nobody reads the answer, and nothing may stay held.
      for (const event of ['error', 'aborted', 'close'] as const) body.on(event, () => end(malformed()));
      body.pipe(parser);
    });
  }

  release(): void {
    this.take(-this.held);
    this.held = 0;
    this.chunks.length = 0;
  }

  private listen(parser: InstanceType<typeof Busboy>, end: (error: Error | null) => void): void {
    parser.on('field', (field, value, _nameTruncated, truncated) => {
      if (truncated) return end(malformed());
      (this.typed[field] ??= []).push(value.replaceAll('\u0000', ''));
    });
    parser.on('file', (_field, stream, name, _encoding, type) => {
      this.about = { name: (name ?? '').slice(0, 200), type: type.slice(0, 100) };
      stream.on('error', () => end(malformed()));
      stream.on('limit', () => end(new DomainError('file.too-big', 'too-large')));
      stream.on('data', (chunk: Buffer) => this.keep(chunk, end));
    });
    parser.on('filesLimit', () => end(new DomainError('file.one-at-a-time', 'invalid')));
    for (const limit of ['fieldsLimit', 'partsLimit'] as const) parser.on(limit, () => end(malformed()));
  }

  private keep(chunk: Buffer, end: (error: Error | null) => void): void {
    try {
      this.take(chunk.length);
      this.held += chunk.length;
      this.chunks.push(chunk);
    } catch (error) {
      end(error as Error);
    }
  }

  private form(): SentForm {
    const content = Buffer.concat(this.chunks);
    this.chunks.length = 0;
    const file = this.about && { ...this.about, content };
    return { typed: this.typed, file, release: () => this.release() };
  }
}

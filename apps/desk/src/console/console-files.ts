import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DAY } from '#kernel';

/**
 * Scripts come from this origin alone. WebAssembly is needed for Argon2id; styles are set by the interface's
 * components. Opened files are shown as blob: inside a sandboxed frame on an opaque origin.
 */
const CONSOLE_POLICY = [
  `default-src 'none'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `worker-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `media-src blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
  `frame-src blob:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

const HEADERS = {
  'content-security-policy': CONSOLE_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

const HASHED = /^assets\//;
const FILE = /^[\w/-]+\.[a-z0-9]{2,12}$/;
const PAGE = /^[\w/-]*$/;

/** Serves the console's built files; every path that is neither a file nor the API's is a page of the console. */
export async function serveConsole(fastify: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await fastify.register(fastifyStatic, { root: folder, serve: false, preCompressed: true });

  fastify.get('/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply: FastifyReply) => {
    const path = request.params['*'];
    if (path === 'api' || path.startsWith('api/')) return reply.callNotFound();
    void reply.headers(HEADERS);
    if (HASHED.test(path)) return reply.sendFile(path, { maxAge: 365 * DAY, immutable: true });
    if (FILE.test(path)) return reply.sendFile(path, { maxAge: 0 });
    return PAGE.test(path) ? reply.sendFile('index.html', { maxAge: 0 }) : reply.callNotFound();
  });
}

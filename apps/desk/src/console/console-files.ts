import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DAY } from '#kernel';

/**
 * Scripts come from this origin alone. WebAssembly is needed for Argon2id; styles are set by the interface's
 * components. Pictures and sounds are shown as blob:; what may be framed is the viewer alone, since no other page of this
 * origin lets itself be.
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
  `frame-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ');

/**
 * The page that shows a hostile PDF or video: on an opaque origin however it is reached, so that it can't touch the console
 * beside it; it loads its own scripts, and requests nothing else from anywhere. What it shows is handed to it.
 */
const VIEWER_POLICY = [
  `sandbox allow-scripts`,
  `default-src 'none'`,
  `script-src 'self'`,
  `worker-src blob:`,
  `style-src 'self' 'unsafe-inline'`,
  `img-src data: blob:`,
  `media-src blob:`,
  `font-src data: blob:`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'self'`,
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

const VIEWER = 'viewer.html';
const VIEWER_HEADERS = {
  ...HEADERS,
  'content-security-policy': VIEWER_POLICY,
  'x-frame-options': 'SAMEORIGIN',
};

/** Scripts and styles are no secret, and the viewer asks for them from an origin that is nobody's. */
const ASSET_HEADERS = { ...HEADERS, 'access-control-allow-origin': '*' };

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
    if (HASHED.test(path)) {
      return reply.headers(ASSET_HEADERS).sendFile(path, { maxAge: 365 * DAY, immutable: true });
    }
    void reply.headers(path === VIEWER ? VIEWER_HEADERS : HEADERS);
    if (FILE.test(path)) return reply.sendFile(path, { maxAge: 0 });
    return PAGE.test(path) ? reply.sendFile('index.html', { maxAge: 0 }) : reply.callNotFound();
  });
}

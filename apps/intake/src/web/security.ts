import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import type { IntakeConfig } from '../config.js';
import { STYLE_HASHES } from './style.js';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${STYLE_HASHES}`,
  "img-src 'self' data:",
  // What was spoken in the page, to be heard again before it goes.
  "media-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** For the sealing worker alone: Argon2id is WebAssembly. */
const SCRIPT_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'";

const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // no-referrer would make a form's Origin null, and its POST could not be told from a foreign one.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=(self), interest-cohort=()',
};

/** Sets what every answer says to the browser, and turns away what another site sends. */
export function addSecurity(
  server: FastifyInstance,
  { publicUrl, onionUrl }: Pick<IntakeConfig, 'publicUrl' | 'onionUrl'>,
): void {
  // Browsers believe it from https pages alone [Tor, Onion-Location]; elsewhere it would only be noise.
  const onion = publicUrl.startsWith('https:') && onionUrl ? new URL(onionUrl).origin : null;
  server.addHook('onRequest', (request, reply, done) => {
    setHeaders(request, reply);
    if (onion && isPage(request)) void reply.header('onion-location', onion + request.url);
    done(isForeign(request, publicUrl) ? new DomainError('request.foreign', 'forbidden') : undefined);
  });
}

function setHeaders(request: FastifyRequest, reply: FastifyReply): void {
  const asset = request.url.startsWith('/assets/');
  void reply.headers(ALWAYS);
  void reply.header('content-security-policy', asset ? SCRIPT_POLICY : PAGE_POLICY);
  if (!asset) void reply.header('cache-control', 'no-store');
}

/** True for a page of ours that somebody opens; whoever came by the onion address is there already. */
function isPage({ method, routeOptions, hostname }: FastifyRequest): boolean {
  const page = routeOptions.url !== undefined && !/^\/(api|assets|health)\//.test(routeOptions.url);
  return method === 'GET' && page && !/\.onion$/i.test(hostname);
}

/** True for a writing request that a page of another origin caused; one without any mark of its origin is no form of ours. */
function isForeign(request: FastifyRequest, publicUrl: string): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
  const { origin, referer, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin';
  const from = origin ?? referer;
  // Programs other than browsers may use the JSON API; a form can't send its header.
  if (from === undefined) return !request.url.startsWith('/api/');
  const source = hostOf(from);
  return source === null || (source !== host && source !== hostOf(publicUrl));
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

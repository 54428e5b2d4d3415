import fastifyCompress from '@fastify/compress';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { UnitOfWork, WRITABLE } from '#database';
import { createApp, trustedProxies } from '#platform';
import { serveConsole } from './console/console-files.js';
import type { DeskConfig } from './desk.config.js';
import { DeskModule } from './desk.module.js';

/** A verification record with its padding, a few times over. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** The desk, not yet listening. `consoleFolder` holds the console's built files; without any, only the API is served. */
export async function createDeskApp(
  config: DeskConfig,
  log: Logger,
  consoleFolder: string,
): Promise<NestFastifyApplication> {
  let ready = (): Promise<unknown> => Promise.reject(new Error('starting'));
  const app = await createApp(DeskModule.with(config), {
    log,
    bodyLimit: BODY_LIMIT,
    trustedProxies: trustedProxies(config.TRUSTED_PROXIES),
    ready: () => ready(),
  });
  app.setGlobalPrefix('api/v1');
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRequest', (_request, reply, done) => {
    // Everything the API says is for this tab alone; the console's files say otherwise where they may be kept.
    void reply.headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    done();
  });
  await compressAnswers(app);
  await serveConsole(server, consoleFolder);
  const unitOfWork = app.get(UnitOfWork);
  ready = () => unitOfWork.run(null, (tx) => tx.query(WRITABLE));
  return app;
}

/**
 * JSON travels compressed. What that gives away is an answer's length, and nobody outside can choose words that stand in it
 * beside a secret (BREACH): a session goes in a header, which no other site's page can send, and what a complainant writes
 * comes sealed and padded.
 */
async function compressAnswers(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyCompress, {
    ...{ encodings: ['br', 'gzip'], customTypes: /^application\/json/, globalDecompression: false },
  });
}

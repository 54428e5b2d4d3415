import type { Pool } from 'pg';
import { queryRows, WRITABLE } from '#database';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { existsSync } from 'node:fs';
import { constants } from 'node:zlib';
import type { Logger } from 'pino';
import { createApp } from '#platform';
import { publicFolder } from './config.js';
import { IntakeModule, type IntakeParts } from './intake.module.js';
import { POOL } from './tokens.js';
import { NetworkDirectory } from './network/network-directory.service.js';
import { addBodyParsers, JSON_MOST } from './web/body-parsers.js';
import { Pages } from './web/pages.service.js';
import { PublicErrorFilter } from './web/public-error.filter.js';
import { addSecurity } from './web/security.js';

/** The public door, not yet listening. */
export async function createIntake(parts: IntakeParts, log: Logger): Promise<NestFastifyApplication> {
  const ready = async (): Promise<void> => {
    await app.get(NetworkDirectory).read();
    await queryRows(app.get<Pool>(POOL), WRITABLE);
  };
  const app: NestFastifyApplication = await createApp(IntakeModule.with(parts), {
    ...{ log, ready },
    bodyLimit: JSON_MOST,
    trustedProxies: parts.config.trustedProxies,
  });
  app.useGlobalFilters(new PublicErrorFilter(log, app.get(Pages)));
  app.enableShutdownHooks([]);
  addSecurity(app.getHttpAdapter().getInstance(), parts.config);
  addBodyParsers(app, parts.config.files.mostBytes);
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    threshold: 512,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_LGWIN]: 18 } },
  });
  await addAssets(app);
  return app;
}

/** Built scripts: their names bear their hash, so they may be kept for ever. */
async function addAssets(app: NestFastifyApplication): Promise<void> {
  const root = `${publicFolder()}/assets`;
  if (!existsSync(root)) return;
  await app.register(fastifyStatic, {
    root,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
    index: false,
    decorateReply: false,
  });
}

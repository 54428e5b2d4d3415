import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { NestLog } from './log.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { refuseConnection } from './raw-problem.js';
import { RouteTable } from './route-table.js';
import { validationPipe } from './validation.js';

/** How a door is opened. */
export interface AppOptions {
  readonly log: Logger;
  /** Largest body in bytes; a larger one is refused before it is read whole. */
  readonly bodyLimit: number;
  /** Whose word on where a request comes from is believed; anyone else is taken by the address they connect from. */
  readonly trustedProxies: readonly string[];
  /** Rejects while the door can't do its work; asked by /health/ready. */
  readonly ready?: () => Promise<unknown>;
}

/** A Nest application on Fastify with our errors, validation, health and access log; not yet listening. */
export async function createApp(
  module: Type<unknown> | DynamicModule,
  options: AppOptions,
): Promise<NestFastifyApplication> {
  const { log } = options;
  const adapter = new FastifyAdapter({
    logger: false,
    trustProxy: [...options.trustedProxies],
    bodyLimit: options.bodyLimit,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    connectionTimeout: 120_000,
    requestTimeout: 120_000,
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(error, request, reply, log),
  } as ConstructorParameters<typeof FastifyAdapter>[0]);
  RouteTable.keepFor(adapter.getInstance());
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(log),
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalPipes(validationPipe());
  addHealth(app, options.ready);
  addAccessLog(app, log);
  closeSilentConnections(app);
  return app;
}

/** /health/live: the process answers. /health/ready: it can do its work. */
function addHealth(app: NestFastifyApplication, ready: AppOptions['ready']): void {
  const server = app.getHttpAdapter().getInstance();
  server.get('/health/live', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'up' }),
  );
  server.get('/health/ready', async (_request, reply) => {
    const up = await (ready?.() ?? Promise.resolve()).then(
      () => true,
      () => false,
    );
    return reply
      .status(up ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: up ? 'up' : 'down' });
  });
}

/** Method, route pattern, status and time: no address, no query, no header, so that nobody can be found in it. */
function addAccessLog(app: NestFastifyApplication, log: Logger): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? '(none)';
      if (!route.startsWith('/health/')) {
        log.info(
          { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
          'answered',
        );
      }
      done();
    });
}

/**
 * Browsers connect ahead of a request that they may never send. Node counts such a connection as active, and
 * closing would wait for it for more than a minute.
 */
function closeSilentConnections(app: NestFastifyApplication): void {
  const silent = new Set<Socket>();
  const server = app.getHttpServer();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage) => silent.delete(socket));
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preClose', (done) => {
      silent.forEach((socket) => socket.destroy());
      done();
    });
}

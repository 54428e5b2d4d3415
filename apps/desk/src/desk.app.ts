import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestFactory } from '@nestjs/core';
import { ValidationPipe } from '@nestjs/common';
import { serveConsole } from './console/console-files.js';
import type { DeskConfig } from './desk.config.js';
import { DeskModule } from './desk.module.js';
import { ProblemFilter } from './problem.filter.js';

export async function createDeskApp(config: DeskConfig): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: 4 * 1024 * 1024 });
  const app = await NestFactory.create<NestFastifyApplication>(DeskModule.with(config), adapter, {
    logger: ['error', 'warn'],
    forceCloseConnections: true,
  } as never);
  app.setGlobalPrefix('api/v1');
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      errorHttpStatusCode: 422,
    }),
  );
  app.useGlobalFilters(new ProblemFilter());
  app.enableShutdownHooks();
  await serveConsole(adapter.getInstance() as never, config.consoleFolder);
  return app;
}

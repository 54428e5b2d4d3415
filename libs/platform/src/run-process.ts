import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { ConfigurationError } from './config.js';

// The supervisor allows eight seconds; what is not finished by then is cut off.
const STOP_WITHIN_MS = 7_000;

/**
 * The life of one process: starts, tells the supervisor, and on SIGTERM, SIGINT or the supervisor's death finishes
 * what is in flight and ends. A configuration fault is printed in plain words and ends it with status 78 (EX_CONFIG).
 */
export async function runProcess(log: Logger, start: () => Promise<INestApplicationContext>): Promise<void> {
  const app = await start().catch((error: unknown) => {
    if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, 'could not start');
    process.exit(error instanceof ConfigurationError ? 78 : 1);
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref();
    void app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
  process.send?.('ready');
}

/** Opens a door on the loopback interface, or on HOST where a container needs another. */
export async function listen(app: NestFastifyApplication, port: number): Promise<NestFastifyApplication> {
  await app.listen(port, process.env['HOST'] || '127.0.0.1');
  return app;
}

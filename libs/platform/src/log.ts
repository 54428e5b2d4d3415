import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** What LOG_LEVEL may say. */
export const LOG_LEVELS = ['silent', ...Object.keys(pino.levels.values)];

/**
 * The log of one process, a JSON line each, to standard output. Errors show their type, code and stack frames and
 * never their message, which may hold what a person wrote or a statement's parameters.
 */
export function createLog(name: string, level = process.env['LOG_LEVEL'] || 'info'): Logger {
  return pino({ name, level, base: { name }, serializers: { err: describeError } });
}

/** What of an error may be written down. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: frames.slice(0, 12).join('\n'),
  };
}

/** Lets Nest write to our log: its own messages are names of modules and routes. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Logger) {}

  error(message: unknown): void {
    this.target.error({ error: describeError(message) }, 'nest');
  }

  warn(message: unknown): void {
    this.target.warn(typeof message === 'string' ? message : 'nest');
  }

  log(message: unknown): void {
    this.target.debug(String(message));
  }

  debug(message: unknown): void {
    this.target.debug(String(message));
  }

  verbose(message: unknown): void {
    this.target.trace(String(message));
  }
}

import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

/** The environment, or a file, does not say what a process needs; the message lists every fault, one a line, in plain words. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(
    readonly faults: readonly string[],
    heading = 'The environment is not complete:',
  ) {
    super([heading, ...faults.map((fault) => `  - ${fault}`)].join('\n'));
  }
}

/**
 * Reads a process's settings from environment variables: the class names the variables as its properties and
 * bears class-validator's rules with messages in plain words. Empty variables count as absent.
 * Throws a ConfigurationError with all faults at once; never shows a value, it may be a secret.
 */
export function readConfig<T extends object>(
  type: new () => T,
  environment: NodeJS.ProcessEnv = process.env,
): T {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const config = plainToInstance(type, present, { exposeDefaultValues: true });
  const faults = validateSync(config, { skipMissingProperties: false, stopAtFirstError: true });
  if (faults.length > 0) {
    throw new ConfigurationError(
      faults.map((fault) => `${fault.property}: ${Object.values(fault.constraints ?? {}).join('; ')}`),
    );
  }
  return config;
}

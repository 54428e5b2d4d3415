import 'reflect-metadata';
import { ConfigurationError } from '#platform';
import { startSystem } from './start/system.js';

startSystem().catch((error: unknown) => {
  const known = error instanceof ConfigurationError || error instanceof Error;
  console.error(known ? `\nKenekanko could not start.\n${error.message}` : error);
  process.exit(error instanceof ConfigurationError ? 78 : 1);
});

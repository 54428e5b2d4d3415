import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { systemClock } from '#kernel';
import { ConfigurationError } from '#platform';
import { foundRealNetwork } from './founding/found.js';
import { readNetworkFile } from './founding/read-network-file.js';
import { withPreparedDatabase } from './operator/prepared-database.js';
import { runCommand } from './operator/run-command.js';

const USAGE = 'npm run found -- network.yaml [--sheets <new folder>]';

/**
 * Founds a real network from a file: in the database of `OWNER_DATABASE_URL`, migrated already, else in the one that
 * `npm start` uses.
 */
await runCommand(async () => {
  const { path, sheets } = asked();
  const file = readNetworkFile(path);
  const given = process.env['OWNER_DATABASE_URL'];
  const found = async (ownerUrl: string): Promise<void> => {
    const root = await foundRealNetwork({ file, sheets, ownerUrl, clock: systemClock, say });
    say(`founded: ${file.name}`);
    say(`sheets to print, to hand over and to delete: ${sheets}`);
    say(
      'next: set this in the environment (.env) and start the system; docs/runbook.md says who keeps which sheet',
    );
    process.stdout.write(`ROOT_PUBLIC_KEY=${root}\n`);
  };
  await (given ? found(given) : withPreparedDatabase(({ url }) => found(url('owner'))));
  return 0;
});

function asked(): { path: string; sheets: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { sheets: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (path && more.length === 0) return { path, sheets: values.sheets ?? './founding-sheets' };
  } catch {
    // An unknown option: told below, as everything that is not understood.
  }
  throw new ConfigurationError([USAGE], 'Not understood:');
}

function say(text: string): void {
  process.stdout.write(`found: ${text}\n`);
}

import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createDataSource } from '#database';
import { ConfigurationError } from '#platform';
import { roleDatabaseUrl } from './operator/role-database.js';
import { runCommand } from './operator/run-command.js';
import { checkReport, STATUS } from './verify-report/check-report.js';

const USAGE = `npm run verify-report -- report.json [--key <public key>] [--against other.json [--ids]]
ends with 0 equal, 1 different, 2 altered or no report, 3 unknown definitions, 4 unknown mark, 5 unknown key\n`;

/** Recomputes a report from the ledger and says where it is not so; with another, why the two differ. */
await runCommand(async () => {
  const asked = askedFor();
  if (!asked) {
    process.stderr.write(USAGE);
    return STATUS.usage;
  }
  const { path, key, against, ids } = asked;
  const check = await createDataSource({
    ...{ url: roleDatabaseUrl('check'), name: 'kenekanko-verify-report', poolSize: 1 },
  }).initialize();
  try {
    const { status, lines } = await checkReport(check, {
      ...{ file: textOf(path), key, ids },
      against: against === undefined ? undefined : textOf(against),
    });
    process.stdout.write(`${lines.join('\n')}\n`);
    return status;
  } finally {
    await check.destroy();
  }
});

function askedFor() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { key: { type: 'string' }, against: { type: 'string' }, ids: { type: 'boolean' } },
    });
    return positionals.length === 1 ? { ...values, path: positionals[0]! } : undefined;
  } catch {
    return undefined;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new ConfigurationError([`${path}: there is no such file`], 'Nothing to verify:');
  }
}

import 'reflect-metadata';
import { PROOF_CONNECTIONS, verifyCounts } from '#counts';
import { createDataSource } from '#database';
import { roleDatabaseUrl } from './operator/role-database.js';
import { runCommand } from './operator/run-command.js';

/** Proves the count ledger against the complaints; ends with status 1 when something does not hold. */
await runCommand(async () => {
  const url = roleDatabaseUrl('check');
  const check = await createDataSource({
    url,
    name: 'kenekanko-verify-counts',
    poolSize: PROOF_CONNECTIONS,
  }).initialize();
  try {
    const { holds, complaints, ledgerRows, verdicts } = await verifyCounts(check);
    for (const { claim, faults, examples } of verdicts) {
      const found =
        faults === 0
          ? ''
          : `\n       ${faults} not so: ${examples.join(', ')}${faults > examples.length ? ', …' : ''}`;
      process.stdout.write(`${faults === 0 ? 'holds' : 'FAILS'}  ${claim}${found}\n`);
    }
    process.stdout.write(
      `${complaints} complaints, ${ledgerRows} ledger rows: ${holds ? 'the counts hold' : 'THE COUNTS DO NOT HOLD'}\n`,
    );
    return holds ? 0 : 1;
  } finally {
    await check.destroy();
  }
});

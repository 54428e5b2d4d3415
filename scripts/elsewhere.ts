import 'reflect-metadata';
import { ConfigurationError } from '#platform';
import { ELSEWHERE } from './elsewhere/elsewhere-file.js';
import { keepElsewhere } from './elsewhere/keep-elsewhere.js';
import { readEntries } from './operator/read-entries.js';
import { roleDatabaseUrl } from './operator/role-database.js';
import { runCommand } from './operator/run-command.js';

/** Tells the network whom to call in danger and where else people can turn, beside the running system. */
await runCommand(async () => {
  const [path, ...more] = process.argv.slice(2);
  if (!path || more.length > 0)
    throw new ConfigurationError(['npm run elsewhere -- elsewhere.yaml'], 'Not understood:');
  const file = readEntries(ELSEWHERE, path);
  await keepElsewhere(file, roleDatabaseUrl('owner'));
  const told = (list: readonly unknown[] | undefined) => list?.length ?? 'as before';
  process.stdout.write(
    `elsewhere: to call in danger: ${told(file.emergency)}; to turn to: ${told(file.institutions)}; shown within seconds\n`,
  );
  return 0;
});

import { fileURLToPath } from 'node:url';
import { createLog, listen, readConfig, runProcess } from '#platform';
import { createDeskApp } from './desk.app.js';
import { DeskConfig } from './desk.config.js';

const consoleFolder = fileURLToPath(new URL('../../console', import.meta.url));
const log = createLog('desk');

await runProcess(log, async () => {
  const config = readConfig(DeskConfig);
  return listen(await createDeskApp(config, log, consoleFolder), config.DESK_PORT);
});

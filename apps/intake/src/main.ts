import { createLog, listen, readConfig, runProcess } from '#platform';
import { createIntake } from './app.js';
import { intakeConfig, IntakeEnvironment } from './config.js';

const log = createLog('intake');

await runProcess(log, async () => {
  const environment = readConfig(IntakeEnvironment);
  const parts = { config: intakeConfig(environment), databaseUrl: environment.INTAKE_DATABASE_URL };
  return listen(await createIntake(parts, log), environment.INTAKE_PORT);
});

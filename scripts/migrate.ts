import { IsBase64, IsOptional, IsString, Matches, MinLength } from 'class-validator';
import {
  ensureRoles,
  LOGIN_ROLES,
  migrateDatabase,
  roleUrl,
  vouchForReportKey,
  type RolePasswords,
} from '#database';
import { migrateQueue } from '#jobs';
import { ConfigurationError, readConfig } from '#platform';
import { publicKeyOf } from '#sealing';

const PASSWORD = { message: 'must be at least 12 characters long' };

/** What preparing a database of one's own needs: an administrator's address and a password for each role. */
class MigrateEnvironment {
  @Matches(/^postgres(ql)?:\/\/[^/]+\/.+/, {
    message: 'must look like postgres://name:password@host:5432/kenekanko',
  })
  DATABASE_URL: string;

  @IsString(PASSWORD)
  @MinLength(12, PASSWORD)
  OWNER_PASSWORD: string;

  @IsString(PASSWORD)
  @MinLength(12, PASSWORD)
  INTAKE_PASSWORD: string;

  @IsString(PASSWORD)
  @MinLength(12, PASSWORD)
  DESK_PASSWORD: string;

  @IsString(PASSWORD)
  @MinLength(12, PASSWORD)
  REPORT_PASSWORD: string;

  @IsString(PASSWORD)
  @MinLength(12, PASSWORD)
  WORKER_PASSWORD: string;

  @IsString(PASSWORD)
  @MinLength(12, PASSWORD)
  CHECK_PASSWORD: string;

  /** What the worker signs reports with: its public part is the network's from here on. */
  @IsOptional()
  @IsBase64()
  REPORT_KEY?: string;
}

async function migrate(): Promise<void> {
  const environment = readConfig(MigrateEnvironment);
  const password = (role: string) =>
    environment[`${role.toUpperCase()}_PASSWORD` as keyof MigrateEnvironment];
  const passwords = Object.fromEntries(LOGIN_ROLES.map((role) => [role, password(role)])) as RolePasswords;
  await ensureRoles(environment.DATABASE_URL, passwords);
  const ownerUrl = roleUrl(environment.DATABASE_URL, 'owner', passwords.owner);
  const applied = await migrateDatabase(ownerUrl);
  await migrateQueue(ownerUrl);
  if (environment.REPORT_KEY) await vouchForReportKey(ownerUrl, publicKeyOf(environment.REPORT_KEY));
  else console.warn('REPORT_KEY is not set: until it is, reports that are ordered are refused.');
  console.log(applied.length > 0 ? `applied: ${applied.join(', ')}` : 'nothing to apply');
}

migrate().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(error instanceof ConfigurationError ? 78 : 1);
});

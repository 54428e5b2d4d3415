// Who may do what, route by route, event by event and as each database role; `npm run authz -- --long` goes through
// every state of a complaint. Part of `npm test` in its short form.
import { spawnSync } from 'node:child_process';

const long = process.argv.includes('--long') ? { AUTHZ_LONG: '1' } : {};
const jest = [
  '--experimental-vm-modules',
  '--no-warnings',
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'e2e',
];
const { status } = spawnSync(process.execPath, [...jest, '--', 'desk/test/authz'], {
  stdio: 'inherit',
  env: { ...process.env, ...long },
});
process.exit(status ?? 1);

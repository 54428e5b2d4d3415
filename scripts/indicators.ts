import { writeFileSync } from 'node:fs';
import { indicatorsDocument } from './indicators/document.js';
import { runCommand } from './operator/run-command.js';

/** Writes `docs/indicators.md` anew from the definitions in code. */
await runCommand(() => {
  writeFileSync('docs/indicators.md', indicatorsDocument());
  return Promise.resolve(0);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sabotageList } from './sabotage/list.js';
import { SAFEGUARDS, type NamedTest, type Safeguard } from './sabotage/safeguards.js';
import { Workshop } from './sabotage/workshop.js';
import { runProof } from './system/run-proof.js';

const ROOT = join(import.meta.dirname, '../../..');

/** True when every named test passes on the whole sources. */
async function soundBefore(workshop: Workshop, safeguards: readonly Safeguard[]): Promise<boolean> {
  const tests = new Map<string, NamedTest>();
  for (const { test } of safeguards) tests.set(`${test.run} ${test.path}`, test);
  let sound = true;
  for (const [name, test] of tests) {
    const { outcome, words } = await workshop.run(test);
    console.log(`${outcome === 'passed' ? 'passes' : 'FAILS '}  unbroken: ${name}`);
    if (outcome !== 'passed') console.log(`        ${words}`);
    sound &&= outcome === 'passed';
  }
  return sound;
}

/** True when the named test notices. */
async function noticed(workshop: Workshop, safeguard: Safeguard): Promise<boolean> {
  const { outcome, words } = await workshop.broken(safeguard, () => workshop.run(safeguard.test));
  const [word, why] = {
    failed: ['noticed', words],
    passed: ['UNSEEN ', `${safeguard.test.path} passes without it`],
    'failed elsewhere': ['UNSEEN ', `“${safeguard.test.title}” passes; what failed: ${words}`],
    'not run': ['NOT RUN', words],
  }[outcome] as [string, string];
  console.log(`${word}  ${safeguard.name}\n         ${why.split('\n').slice(0, 6).join('\n         ')}`);
  return outcome === 'failed';
}

await runProof(async () => {
  const { values, positionals } = parseArgs({
    options: { list: { type: 'boolean' }, quick: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.list) {
    writeFileSync(join(ROOT, 'docs/sabotage.md'), sabotageList(SAFEGUARDS));
    return true;
  }
  const chosen = SAFEGUARDS.filter(({ name }) => positionals.every((word) => name.includes(word)));
  if (chosen.length === 0) throw new Error('No safeguard has that in its name.');
  const workshop = Workshop.open(ROOT);
  try {
    // --quick: when the tests have just passed.
    let held = values.quick || (await soundBefore(workshop, chosen));
    for (const safeguard of chosen) held = (await noticed(workshop, safeguard)) && held;
    console.log(`${chosen.length} safeguards: ${held ? 'each was missed' : 'SOME WERE NOT MISSED'}`);
    return held;
  } finally {
    workshop.close();
  }
});

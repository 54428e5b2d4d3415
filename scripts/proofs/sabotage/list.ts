import type { Safeguard } from './safeguards.js';

/** docs/sabotage.md, made from the safeguards themselves. */
export function sabotageList(safeguards: readonly Safeguard[]): string {
  const rows = safeguards.map(
    ({ name, without, file, test }) =>
      `| ${name} | ${without} | \`${file}\` | “${test.title}”, \`${named(test)}\` |`,
  );
  return [
    '# Sabotage',
    '',
    'A test that never failed proves little. `npm run sabotage` copies the sources, breaks these safeguards one at a',
    'time, and runs the test that must notice; one that passes all the same fails the command. It takes about half an',
    'hour and is run by hand. `npm run sabotage -- outbox` takes only those with that word in their name.',
    '',
    'This page is written by `npm run sabotage -- --list`; a unit test holds it and the patches to the sources.',
    '',
    '| safeguard | without it | broken in | noticed by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

const named = ({ run, path }: Safeguard['test']): string =>
  run === 'leak-hunt' || run === 'torture' ? `npm run ${run}` : path;

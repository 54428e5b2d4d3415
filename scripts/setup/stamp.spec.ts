import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearStamp, hashOf, isStamped, writeStamp } from './stamp.mjs';

describe('stamps of the set-up', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kenekanko-stamp-'));
    mkdirSync(join(root, 'libs/kernel'), { recursive: true });
    writeFileSync(join(root, 'libs/kernel/a.ts'), 'one');
    writeFileSync(join(root, 'package.json'), '{}');
  });

  afterEach(() => rmSync(root, { recursive: true }));

  const inputs = ['package.json', 'libs', 'apps/absent'];

  it('stays the same while nothing changes', () => {
    expect(hashOf(root, inputs)).toBe(hashOf(root, inputs));
  });

  it.each([
    ['a change', () => writeFileSync(join(root, 'libs/kernel/a.ts'), 'two')],
    ['a new file', () => writeFileSync(join(root, 'libs/kernel/b.ts'), '')],
    ['a file that goes', () => rmSync(join(root, 'libs/kernel/a.ts'))],
  ])('sees %s', (_, change) => {
    const before = hashOf(root, inputs);
    change();
    expect(hashOf(root, inputs)).not.toBe(before);
  });

  it('looks past what is made, not written', () => {
    const before = hashOf(root, inputs);
    mkdirSync(join(root, 'libs/node_modules'));
    writeFileSync(join(root, 'libs/node_modules/x.js'), '');
    expect(hashOf(root, inputs)).toBe(before);
  });

  it('holds for one hash only, and no longer once work has begun', () => {
    const stamp = join(root, 'dist/.stamp');
    expect(isStamped(stamp, 'a')).toBe(false);
    writeStamp(stamp, 'a');
    expect([isStamped(stamp, 'a'), isStamped(stamp, 'b')]).toEqual([true, false]);
    clearStamp(stamp);
    expect(isStamped(stamp, 'a')).toBe(false);
  });
});

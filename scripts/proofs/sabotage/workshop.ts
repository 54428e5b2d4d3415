import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { broken } from './broken.js';
import type { NamedTest, Safeguard } from './safeguards.js';

/** How a test ended: a suite that could not even be loaded, or another test that failed, proves nothing. */
export interface Ending {
  readonly outcome: 'passed' | 'failed' | 'failed elsewhere' | 'not run';
  /** The test that failed, or the last words. */
  readonly words: string;
}

interface JestSummary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A copy of the sources in which things may be broken; the tree itself is only read. */
export class Workshop {
  private constructor(private readonly folder: string) {
    process.once('exit', () => this.close());
  }

  /** Copies what git knows or would know, and what was built; packages are linked. */
  static open(root: string): Workshop {
    const folder = mkdtempSync(join(tmpdir(), 'kenekanko-sabotage-'));
    const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
    });
    if (listed.status !== 0) throw new Error('The sources are listed by git, which is not here.');
    for (const path of listed.stdout.split('\0').filter((name) => name && existsSync(join(root, name)))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      cpSync(join(root, path), join(folder, path), { verbatimSymlinks: true, recursive: true });
    }
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    if (existsSync(join(root, 'dist'))) cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
    return new Workshop(folder);
  }

  /** Breaks a safeguard while `work` goes on. */
  async broken<T>(safeguard: Safeguard, work: () => Promise<T>): Promise<T> {
    const path = join(this.folder, safeguard.file);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, broken(whole, safeguard));
    try {
      return await work();
    } finally {
      writeFileSync(path, whole);
    }
  }

  async run(test: NamedTest): Promise<Ending> {
    return test.run === 'leak-hunt' || test.run === 'torture' ? this.prove(test) : this.jest(test);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async jest({ run, path, title }: NamedTest): Promise<Ending> {
    const output = join(this.folder, 'results.json');
    rmSync(output, { force: true });
    const options = ['--selectProjects', run, '--json', '--outputFile', output, '--', path];
    await this.node([
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...options,
    ]);
    if (!existsSync(output)) return { outcome: 'not run', words: 'Jest did not end in good order' };
    const summary = JSON.parse(readFileSync(output, 'utf8')) as JestSummary;
    const failed = summary.testResults
      .flatMap((suite) => suite.assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
    const named = failed.find((name) => name.includes(title));
    if (named) return { outcome: 'failed', words: named };
    if (failed[0]) return { outcome: 'failed elsewhere', words: failed[0] };
    if (summary.numRuntimeErrorTestSuites > 0 || summary.numPassedTests === 0)
      return { outcome: 'not run', words: summary.testResults[0]?.message ?? 'no test' };
    return { outcome: 'passed', words: '' };
  }

  private async prove({ run, path, title }: NamedTest): Promise<Ending> {
    const built = await this.node(['node_modules/@typescript/native/bin/tsc', '-p', 'tsconfig.build.json']);
    if (built.status !== 0) return { outcome: 'not run', words: built.output };
    const proof = await this.node([`dist/scripts/proofs/${run}.js`, ...path.split(' ')]);
    const words = proof.output.split('\n').find((line) => line.startsWith(title));
    if (proof.status === 0) return { outcome: 'passed', words: '' };
    return words ? { outcome: 'failed', words } : { outcome: 'not run', words: proof.output.slice(-500) };
  }

  private async node(args: readonly string[]): Promise<{ status: number | null; output: string }> {
    const child = spawn(process.execPath, args, { cwd: this.folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [status] = (await once(child, 'close')) as [number | null];
    return { status, output };
  }
}

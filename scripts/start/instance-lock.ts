import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

interface Running {
  readonly supervisor: ProcessMark;
  readonly children: readonly ProcessMark[];
}

/** A process id alone may be someone else's tomorrow; with its start time it may not. */
interface ProcessMark {
  readonly pid: number;
  readonly started: string;
}

/** Says which processes run on a data folder, so that two starts don't share it and none is left behind. */
export class InstanceLock {
  private readonly path: string;
  private children: ProcessMark[] = [];

  constructor(dataDir: string) {
    mkdirSync(dataDir, { recursive: true, mode: 0o711 });
    this.path = join(dataDir, 'running.json');
  }

  /** Takes the folder; ends what a killed supervisor left. Throws when another system runs on it. */
  async take(): Promise<void> {
    const earlier = this.read();
    if (earlier && isAlive(earlier.supervisor)) {
      throw new Error(
        `It already runs on this data folder (process ${earlier.supervisor.pid}). Stop it first.`,
      );
    }
    const orphans = (earlier?.children ?? []).filter(isAlive);
    for (const { pid } of orphans) process.kill(pid, 'SIGTERM');
    for (let tries = 0; tries < 100 && orphans.some(isAlive); tries++) await wait(100);
    for (const { pid } of orphans.filter(isAlive)) process.kill(pid, 'SIGKILL');
    this.write();
  }

  /** Notes a child, so that the next start can end it should this process be killed. */
  note(pid: number): void {
    this.children = [...this.children.filter(isAlive), markOf(pid)];
    this.write();
  }

  release(): void {
    rmSync(this.path, { force: true });
  }

  private read(): Running | undefined {
    try {
      return existsSync(this.path) ? (JSON.parse(readFileSync(this.path, 'utf8')) as Running) : undefined;
    } catch {
      return undefined;
    }
  }

  private write(): void {
    const running: Running = { supervisor: markOf(process.pid), children: this.children };
    // In one step: half a list would hide what must be ended.
    writeFileSync(`${this.path}.part`, JSON.stringify(running), { mode: 0o600 });
    renameSync(`${this.path}.part`, this.path);
  }
}

/** How a process is known again. */
const markOf = (pid: number): ProcessMark => ({ pid, started: startTime(pid) });

const isAlive = ({ pid, started }: ProcessMark): boolean => started !== '' && startTime(pid) === started;

/** Field 22 of /proc/<pid>/stat: when the process began, in clock ticks since boot; '' if there is none. */
function startTime(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}

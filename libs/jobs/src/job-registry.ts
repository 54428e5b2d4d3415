import { JOBS, type JobName } from '#messages';
import { handledJob, type JobHandler } from './on-job.decorator.js';

/** Which method does which job: each job of the catalogue has exactly one. */
export class JobRegistry {
  private constructor(private readonly handlers: ReadonlyMap<JobName, JobHandler>) {}

  /** Reads the `@OnJob` methods of providers; throws, so that boot fails, when a job has none or two. */
  static of(providers: readonly object[]): JobRegistry {
    const handlers = new Map<JobName, JobHandler>();
    const faults: string[] = [];
    for (const provider of new Set(providers)) {
      for (const [name, handler] of handlersOf(provider)) {
        if (handlers.has(name)) faults.push(`job ${name} has two handlers`);
        handlers.set(name, handler);
      }
    }
    for (const name of Object.keys(JOBS) as JobName[]) {
      if (!handlers.has(name)) faults.push(`job ${name} has no handler`);
    }
    if (faults.length > 0) throw new Error(`The worker cannot start: ${faults.join('; ')}.`);
    return new JobRegistry(handlers);
  }

  handler(name: JobName): JobHandler {
    return this.handlers.get(name)!;
  }
}

function handlersOf(provider: object): [JobName, JobHandler][] {
  const prototype: unknown = Object.getPrototypeOf(provider);
  if (typeof prototype !== 'object' || prototype === null) return [];
  return Object.getOwnPropertyNames(prototype).flatMap((key): [JobName, JobHandler][] => {
    const method: unknown = Object.getOwnPropertyDescriptor(prototype, key)?.value;
    const name = typeof method === 'function' ? handledJob(method) : undefined;
    return name ? [[name, (method as JobHandler).bind(provider)]] : [];
  });
}

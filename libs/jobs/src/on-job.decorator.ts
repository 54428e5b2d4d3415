import 'reflect-metadata';
import type { JobName, JobPayload } from '#messages';

const HANDLES = Symbol('kenekanko.job');

/** A method that does a job; it may run more than once for one job, so its effect must be the same as once. */
export type JobHandler<Name extends JobName = JobName> = (
  payload: JobPayload<Name>,
  jobId: string,
) => Promise<void>;

/** Makes a provider's method the handler of a job; its parameters must be those of the job's catalogue entry. */
export function OnJob<Name extends JobName>(name: Name) {
  return <Method extends JobHandler<Name>>(
    _target: object,
    _key: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    Reflect.defineMetadata(HANDLES, name, descriptor.value!);
  };
}

/** The job a method handles; undefined for other methods. */
export function handledJob(method: object): JobName | undefined {
  return Reflect.getMetadata(HANDLES, method) as JobName | undefined;
}

import type { InstanceLock } from './instance-lock.js';

type Stop = () => Promise<void>;

/** What has been started and must be stopped: the doors together, then what they stand on, the database last. */
export class Running {
  private readonly doors: Stop[] = [];
  private readonly grounds: Stop[] = [];
  private stopped: Promise<void> | undefined;

  constructor(private readonly lock: InstanceLock) {}

  door(stop: Stop): void {
    this.doors.push(stop);
  }

  ground(stop: Stop): void {
    this.grounds.push(stop);
  }

  /** True once someone asked it to stop; nothing more is to be started then. */
  get isStopping(): boolean {
    return this.stopped !== undefined;
  }

  /** Stops everything, once, whoever asks and however often. */
  stop(): Promise<void> {
    return (this.stopped ??= this.stopAll());
  }

  /** Ends this process in good order on Ctrl-C, SIGTERM and when its terminal is closed. */
  stopOnSignal(): void {
    const stop = () => {
      if (!this.isStopping) console.log('\nstopping: finishing what is in flight…');
      void this.stop().then(() => process.exit(0));
    };
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
    // What breaks while everything goes down is no news; at any other time nothing may be left behind.
    process.on('uncaughtException', (error) => {
      if (this.isStopping) return;
      console.error(error);
      void this.stop().then(() => process.exit(1));
    });
  }

  private async stopAll(): Promise<void> {
    await Promise.allSettled(this.doors.map((stop) => stop()));
    await Promise.allSettled(this.grounds.map((stop) => stop()));
    this.lock.release();
  }
}

import type { Answers } from '#complaints/domain';
import type { ComplaintEnvelopeJson } from '#sealing';
import { VaultError } from '../../../vault/vault.js';
import type { SealAnswer, SealingNetwork } from './sealing.worker.js';

/** More threads than that only take each other's time on the machines that monitors have. */
const THREADS_MOST = 3;

type Waiting = {
  readonly resolve: (sealed: ComplaintEnvelopeJson) => void;
  readonly reject: (error: Error) => void;
};

/** Seals rows in threads of its own, so that neither the page nor the vault waits for thousands of them. */
export class Sealer {
  private readonly workers: readonly Worker[];
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(network: SealingNetwork) {
    const threads = Math.min(THREADS_MOST, Math.max(1, navigator.hardwareConcurrency - 1));
    this.workers = Array.from({ length: threads }, () => this.opened(network));
  }

  /** Throws a VaultError where no trusted recipient stands behind the row's route. */
  seal(answers: Answers): Promise<ComplaintEnvelopeJson> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.workers[id % this.workers.length]!.postMessage({ id, answers });
    });
  }

  end(): void {
    for (const worker of this.workers) worker.terminate();
  }

  private opened(network: SealingNetwork): Worker {
    const worker = new Worker(new URL('./sealing.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<SealAnswer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.ok) waiting?.resolve(data.sealed);
      else waiting?.reject(new VaultError('network.untrusted'));
    };
    worker.onerror = () => {
      for (const { reject } of this.waiting.values()) reject(new VaultError('vault.broken'));
      this.waiting.clear();
    };
    worker.postMessage(network);
    return worker;
  }
}

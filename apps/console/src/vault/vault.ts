import type { VaultAnswer, VaultCall, VaultCalls } from './protocol.js';

/** Why the vault could not do it, as a code (`sealing.unreadable`…). */
export class VaultError extends Error {
  override readonly name = 'VaultError';

  constructor(readonly code: string) {
    super(code);
  }
}

type Waiting = { readonly resolve: (output: never) => void; readonly reject: (error: Error) => void };

/** The main thread's side of the vault: a worker of its own holds every private key until it is closed. */
export class Vault {
  private readonly worker = new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' });
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor() {
    this.worker.onmessage = ({ data }: MessageEvent<VaultAnswer>) => {
      const waiting = this.waiting.get(data.id);
      this.waiting.delete(data.id);
      if (data.ok) waiting?.resolve(data.output as never);
      else waiting?.reject(new VaultError(data.code));
    };
    this.worker.onerror = () => this.fail('vault.broken');
  }

  call<C extends VaultCall>(call: C, input: VaultCalls[C]['in']): Promise<VaultCalls[C]['out']> {
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, call, input });
    });
  }

  /** Ends the worker, and with it every key it held. */
  close(): void {
    this.worker.terminate();
    this.fail('vault.closed');
  }

  private fail(code: string): void {
    for (const { reject } of this.waiting.values()) reject(new VaultError(code));
    this.waiting.clear();
  }
}

/** What Argon2id is asked: 32 bytes of a secret, in one lane; memory in KiB. */
export interface Argon2Work {
  readonly password: string;
  readonly salt: Uint8Array;
  readonly memory: number;
  readonly iterations: number;
}

/**
 * In WebAssembly in a browser, fetched when it is first needed, in a third of the time by Node's own where it has one (24.7):
 * the bytes are the same.
 */
export async function argon2id({ password, salt, memory, iterations }: Argon2Work): Promise<Uint8Array> {
  const built = (globalThis.process as NodeJS.Process | undefined)?.getBuiltinModule?.('node:crypto').argon2;
  if (!built) {
    const { inWebAssembly } = await import('./argon2id-wasm.js');
    return inWebAssembly({
      ...{ password, salt, iterations, memorySize: memory },
      ...{ parallelism: 1, hashLength: 32, outputType: 'binary' },
    });
  }
  const asked = { message: password, nonce: salt, parallelism: 1, tagLength: 32, memory, passes: iterations };
  return new Promise((resolve, reject) =>
    built('argon2id', asked, (error, bytes) => (error ? reject(error) : resolve(Uint8Array.from(bytes)))),
  );
}

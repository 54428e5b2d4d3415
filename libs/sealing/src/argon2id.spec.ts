import fc from 'fast-check';
import { argon2id as inWebAssembly } from 'hash-wasm';
import { argon2id } from './argon2id.js';

describe('Argon2id', () => {
  it('gives the bytes that a browser computes, whoever computes them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.uint8Array({ minLength: 16, maxLength: 32 }),
        async (password, salt) => {
          const work = { password, salt, iterations: 2 };
          const browser = await inWebAssembly({
            ...{ ...work, memorySize: 64, parallelism: 1, hashLength: 32, outputType: 'binary' },
          });
          expect(await argon2id({ ...work, memory: 64 })).toEqual(browser);
        },
      ),
      { numRuns: 30 },
    );
  });
});

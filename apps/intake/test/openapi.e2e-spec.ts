import { readFileSync, writeFileSync } from 'node:fs';
import { describeApi } from '../src/openapi.js';
import { testIntake, type TestIntake } from './test-intake.js';

const DOCUMENT = 'openapi/intake.json';

describe('the committed description of the public API', () => {
  let intake: TestIntake;

  beforeAll(async () => void (intake = await testIntake()), 60_000);
  afterAll(() => intake?.stop());

  it('is what the code serves', () => {
    const text = `${JSON.stringify(describeApi(intake.app), null, 2)}\n`;
    // UPDATE_OPENAPI=1 writes what the code says; without it, what is committed must say the same.
    if (process.env['UPDATE_OPENAPI']) writeFileSync(DOCUMENT, text);
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(text);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import openapiTypescript, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { format } from 'prettier';
import { createDeskClient } from '#desk-client';
import { describeDesk } from '../src/openapi.js';
import { DeskUnderTest } from './desk-under-test.js';

const DOCUMENT = 'openapi/desk.json';
const TYPES = 'libs/desk-client/src/schema.ts';

/** UPDATE_OPENAPI=1 writes what the code says; without it, what is committed must say the same. */
function expectCommitted(path: string, text: string): void {
  if (process.env['UPDATE_OPENAPI']) writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
}

describe('the committed description', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  it('is what the code serves', () => {
    expectCommitted(DOCUMENT, `${JSON.stringify(describeDesk(desk.app), null, 2)}\n`);
  });

  it('is what the client was made from', async () => {
    const types = await openapiTypescript(readFileSync(DOCUMENT, 'utf8'), {
      alphabetize: true,
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
    });
    const text = COMMENT_HEADER + astToString(types);
    expectCommitted(TYPES, await format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 }));
  });

  it('is what the client speaks', async () => {
    const { id } = await desk.file();
    let ended = 0;
    let token: string | null = await desk.token('moussa');
    const client = createDeskClient({
      baseUrl: desk.url,
      token: () => token,
      onSessionEnded: () => (ended += 1),
    });
    const queue = await client.GET('/api/v1/teams/{teamId}/queue', {
      params: { path: { teamId: 'sikasso' }, query: { view: 'pool', limit: 10 } },
    });
    expect(queue.data?.rows.map((row) => row.id)).toEqual([id]);
    const opened = await client.GET('/api/v1/complaints/{id}', { params: { path: { id } } });
    expect(opened.data?.facts.state).toBe('received');
    token = 'x'.repeat(43);
    expect((await client.GET('/api/v1/network')).response.status).toBe(401);
    expect(ended).toBe(1);
  });
});

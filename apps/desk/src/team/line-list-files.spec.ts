import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import type { LineListRow } from '#complaints';
import { listCsv } from './line-list-files.js';

const INSTANT = new Date('2026-03-02T10:30:00Z');
const ROW: LineListRow = {
  ...{ id: '019a0000-0000-7000-8000-000000000001', kind: 'corruption', category: 'bribery' },
  ...{ districtId: 'sikasso', districtName: 'Sikasso', assigneeName: '@Awa, "é"', priority: 3 },
  ...{ state: 'verifying', restricted: false, risk: [], channel: 'web', language: 'fr', reopenings: 0 },
  ...{ receivedAt: INSTANT, enteredAt: INSTANT, triagedAt: null, acceptedAt: null, concludedAt: null },
  ...{ dueAt: null, finding: null, action: null, closingReason: null, withdrawalAsked: false },
};

describe('line list as CSV', () => {
  let taken: number;
  let ended: boolean;
  beforeEach(() => ([taken, ended] = [0, false]));
  async function* pages() {
    try {
      for (; taken < 1_000; taken++) yield await Promise.resolve([ROW, ROW]);
    } finally {
      ended = true;
    }
  }
  const list = () => listCsv(pages(), { locale: 'fr', at: INSTANT });

  it('says the same of the same in every line', async () => {
    const [, ...lines] = (await list().toArray()).join('').trimEnd().split('\n');
    expect(lines).toHaveLength(2_000);
    expect(new Set(lines).size).toBe(1);
    expect(lines[0]).toContain(`,"'@Awa, ""é""",`);
  });

  it('waits for a reader who is slow, and ends with one who breaks off', async () => {
    const file = list();
    await once(file, 'readable');
    file.read();
    for (let i = 0; i < 100; i++) await turn();
    expect(taken).toBeLessThan(5);
    file.destroy();
    await once(file, 'close');
    expect(ended).toBe(true);
  });
});

import { readSheet } from 'read-excel-file/node';
import { record } from './casework.js';
import { DeskUnderTest } from './desk-under-test.js';
import type { FiledComplaint } from './filed-complaint.js';

const DAY = 86_400_000;

describe('line list of a team', () => {
  let desk: DeskUnderTest;
  let old: FiledComplaint;
  let ended: FiledComplaint;
  let held: FiledComplaint;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    [old, ended, held] = [
      await desk.file(),
      await desk.file(),
      await desk.file({ risk: ['danger-to-life', 'minor'] }),
    ];
    await desk.file({ team: 'koutiala' });
    await desk.arrange(
      `UPDATE complaint SET received_at = '2026-03-02T10:30:00Z', due_at = '2026-03-11T10:30:00Z' WHERE id = $1`,
      [old.id],
    );
    await record(desk, 'fanta', ended.id, 'declined', { payload: { closingReason: 'spam' } });
    await record(desk, 'moussa', held.id, 'accepted');
    await desk.arrange(
      `UPDATE account SET display_name = '=HYPERLINK("http://x","é")' WHERE username = 'moussa'`,
    );
  }, 120_000);
  afterAll(() => desk?.stop());

  const list = (query: string) => desk.get('awa', `/teams/sikasso/line-list?${query}`);

  it('is a table of typed cells that a spreadsheet opens, with nothing that runs', async () => {
    const { status, body, headers } = await list('format=xlsx&which=all&lang=en');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('line-list.xlsx');
    const [header, ...rows] = await readSheet(body as Buffer);
    const lines = rows.map((row) => Object.fromEntries(header!.map((name, at) => [name, row[at]])));
    expect(lines.map(({ Number: id }) => id)).toEqual([old.id, ended.id, held.id]);
    expect(lines[0]).toMatchObject({
      ...{ Received: new Date('2026-03-02T10:30:00Z'), Priority: 3, Overdue: true, Reopenings: 0 },
      ...{ Place: 'sikasso', 'Category (code)': 'liberty', With: null, Restricted: false, Risks: null },
    });
    expect(lines[1]).toMatchObject({
      State: 'Concluded',
      'Closing reason': 'Message without substance',
      Overdue: false,
    });
    expect(lines[2]).toMatchObject({
      ...{ With: '=HYPERLINK("http://x","é")', Priority: 1, State: 'Being verified' },
      Risks: expect.stringContaining(', ') as string,
      'Taken up': expect.any(Date) as Date,
    });
  });

  it('is a table for whatever reads text, with formulas defused', async () => {
    const { body, headers } = await list('which=all');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = (body as Buffer).toString('utf8');
    expect(text.startsWith('\uFEFFNuméro,Reçu le,')).toBe(true);
    // In the reader's language, French unless they chose another.
    expect(text).not.toMatch(/verifying|concluded|,true|,false/);
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(`${old.id},2026-03-02T10:30:00.000Z,`);
    expect(lines[3]).toContain(`"'=HYPERLINK(""http://x"",""é"")"`);
    expect(text).not.toContain('age-encryption');
  });

  it('lists what was asked for: open ones, or a period; and the trail says who took it out', async () => {
    const ids = async (query: string) => {
      const text = ((await list(query)).body as Buffer).toString('utf8');
      return text
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.slice(0, 36));
    };
    expect(await ids('')).toEqual([old.id, held.id]);
    expect(await ids('which=all&from=2026-03-02&to=2026-03-02')).toEqual([old.id]);
    expect(await ids('which=all&to=2026-03-01')).toEqual([]);
    const yesterday = new Date(Date.now() - DAY).toISOString().slice(0, 10);
    expect(await ids(`from=${yesterday}`)).toEqual([held.id]);
    const trail = await desk.arrange<{ subject: string }>(
      `SELECT subject FROM audit WHERE action = 'listed' AND account_id = $1 AND complaint_id IS NULL ORDER BY at`,
      [desk.network.people.awa.id],
    );
    expect(trail.map(({ subject }) => subject).slice(-3)).toEqual([
      'sikasso:csv:all:2026-03-02..2026-03-02:1',
      'sikasso:csv:all:..2026-03-01:0',
      `sikasso:csv:open:${yesterday}..:1`,
    ]);
    expect((await list('from=2026-02-30')).status).toBe(400);
    expect((await list('format=ods')).status).toBe(400);
  });

  it('comes whole when it is longer than a page', async () => {
    await desk.arrange(
      `INSERT INTO complaint SELECT (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
        'received_at', c.received_at + n * interval '1 second'))).* FROM complaint c, generate_series(1, 1100) AS n
      WHERE c.id = $1`,
      [old.id],
    );
    const { body } = await list('which=open');
    const lines = (body as Buffer).toString('utf8').trim().split('\n').slice(1);
    expect(lines).toHaveLength(1_102);
    expect(new Set(lines).size).toBe(1_102);
  });
});

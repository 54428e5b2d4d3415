import { DeskUnderTest } from './desk-under-test.js';

describe('figures that many ask for', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
    await desk.file();
  }, 120_000);
  afterAll(() => desk?.stop());

  it('are given to each in turn; who asks for more than anybody reads is told to wait', async () => {
    const address = '/figures/table?figures=received,pending&rows=month&columns=district';
    // Signed in before, so that nothing but figures is waited for.
    for (const who of ['mariam', 'issa'] as const) expect((await desk.get(who, address)).status).toBe(200);
    const ended: string[] = [];
    const flood = Array.from({ length: 60 }, async () => {
      const { status, body } = await desk.get('mariam', address);
      ended.push(String(status));
      return { status, code: body.code as string | undefined };
    });
    const other = await desk.get('issa', '/figures/overview');
    expect(other.status).toBe(200);
    const answers = await Promise.all(flood);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused).toEqual(refused.map(() => ({ status: 429, code: 'request.too-many' })));
    expect(answers.length - refused.length).toBeGreaterThanOrEqual(24);
  });
});

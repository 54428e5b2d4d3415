import { randomBytes } from 'node:crypto';
import { DeskUnderTest } from './desk-under-test.js';

describe('desk', () => {
  let desk: DeskUnderTest;
  beforeAll(async () => {
    desk = await DeskUnderTest.start();
  }, 60_000);
  afterAll(() => desk?.stop());

  it('signs in, shows the queue, opens and accepts', async () => {
    const { id } = await desk.file();
    const queue = await desk.get('moussa', '/teams/sikasso/queue');
    expect(queue.status).toBe(200);
    expect(queue.body.rows.map((row: { id: string }) => row.id)).toContain(id);
    const seen = await desk.get('moussa', `/complaints/${id}`);
    expect(seen.status).toBe(200);
    const accepted = await desk.post('moussa', `/complaints/${id}/events`, {
      event: 'accepted',
      version: 1,
      requestKey: randomBytes(16).toString('hex'),
    });
    expect(accepted.status).toBe(200);
  });
});

import { OtherTabs } from './other-tabs.js';
import type { TabSession } from './tab-storage.js';

const SESSION: TabSession = { token: 'token', tabHalf: 'half' };

describe('tabs of one browser', () => {
  const tabs: OtherTabs[] = [];
  afterEach(() => tabs.splice(0).forEach((tab) => tab.close()));
  const tab = (session: TabSession | null, token = session?.token ?? null) => {
    const heard: string[] = [];
    const made = new OtherTabs({
      session: () => session,
      token: () => token,
      onUsed: () => heard.push('used'),
      onEnded: () => heard.push('ended'),
      onRenewed: ({ tabHalf }) => heard.push(tabHalf),
    });
    tabs.push(made);
    return { made, heard };
  };
  const until = async (done: () => boolean) => {
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('hand a session to one that has none, while it is open in another', async () => {
    tab(SESSION);
    expect(await tab(null).made.ask()).toEqual(SESSION);
  });

  it('have nothing to hand over once it is signed out', async () => {
    tab(null);
    expect(await tab(null).made.ask()).toBeNull();
  });

  it('hear that their own session is used, goes on with another half, or is over, and nothing of another’s', async () => {
    const [same, other] = [tab(SESSION), tab({ ...SESSION, token: 'another' })];
    const working = tab({ ...SESSION, tabHalf: 'new half' });
    working.made.used();
    working.made.give();
    working.made.ended();
    await until(() => same.heard.length === 3);
    expect([same.heard, other.heard]).toEqual([['used', 'new half', 'ended'], []]);
  });

  it('hear that their session is over while they are still opening it', async () => {
    const opening = tab(null, SESSION.token);
    tab(SESSION).made.ended();
    await until(() => opening.heard.length === 1);
    expect(opening.heard).toEqual(['ended']);
  });
});

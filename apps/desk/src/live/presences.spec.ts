import { PRESENCE_LASTS, Presences } from './presences.js';

const sign = { id: 'c1', team: 'sikasso', account: 'awa' };
const left = (account: string) => ({ id: null, team: null, account });
const changed = [{ id: 'c1', team: 'sikasso' }];

describe('who looks', () => {
  it('is told when it changes, not with every sign', () => {
    const presences = new Presences();
    expect(presences.note(sign, 0)).toEqual(changed);
    expect(presences.note(sign, 5_000)).toEqual([]);
    expect(presences.note({ ...sign, account: 'moussa' }, 6_000)).toEqual(changed);
    expect(presences.at('c1')).toEqual(['awa', 'moussa']);
    expect(presences.note(left('awa'), 7_000)).toEqual(changed);
    expect(presences.note(left('awa'), 7_000)).toEqual([]);
    expect(presences.at('c1')).toEqual(['moussa']);
  });

  it('ends by itself where no sign comes', () => {
    const presences = new Presences();
    presences.note(sign, 0);
    presences.note({ ...sign, account: 'moussa' }, 5_000);
    expect(presences.lapse(PRESENCE_LASTS - 1)).toEqual([]);
    expect(presences.lapse(PRESENCE_LASTS)).toEqual(changed);
    expect(presences.at('c1')).toEqual(['moussa']);
    presences.lapse(60_000);
    expect(presences.all()).toEqual([]);
  });

  it('begins anew where the complaint went to another team', () => {
    const presences = new Presences();
    presences.note(sign, 0);
    const there = { id: 'c1', team: 'koutiala' };
    expect(presences.note({ ...there, account: 'salif' }, 1_000)).toEqual([there]);
    expect(presences.at('c1')).toEqual(['salif']);
  });

  it('holds no more than a network can have open, whoever makes it up', () => {
    const presences = new Presences();
    for (let n = 0; n < 6_000; n++) presences.note({ ...sign, id: `c${n}` }, 0);
    expect(presences.all().length).toBeLessThanOrEqual(5_000);
  });
});

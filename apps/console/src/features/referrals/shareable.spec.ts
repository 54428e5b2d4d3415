import type { OpenedComplaint } from '../complaint/opened.js';
import { shareable } from './shareable.js';

const filing = {
  opened: {
    ok: true,
    value: {
      ...{ version: 1, story: 'On a pris la terre.', when: '', people: 'Le chef', name: 'Kadiatou' },
      contact: { channel: 'phone', how: '70 00 00 00', hours: '', whoMayAnswer: '', whatMayBeSaid: '' },
    },
  },
};
const act = { actId: 'eviction', finding: 'substantiated', reasoning: 'Dit par le voisin Oumar' };
const record = { opened: { ok: true, value: { acts: [act, { ...act, finding: null }] } } };
const complaint = {
  filing,
  additions: [{ opened: { ok: true, value: { ...filing.opened.value, story: 'Encore hier.' } } }],
  record,
  view: { facts: { districtId: 'sikasso' } },
} as unknown as OpenedComplaint;
const words = {
  label: (_field: string, code: string) => code,
  act: (id: string) => id,
  district: (id: string) => id,
  contact: ({ how }: { how: string }) => how,
};

describe('what can be shared of a complaint', () => {
  it('is each part by itself: no other part brings a name, a number or a source along', () => {
    const parts = shareable(complaint, words);
    expect(parts.get('story')).toBe('On a pris la terre.\n\nEncore hier.');
    expect(parts.has('when')).toBe(false);
    expect(parts.get('findings')).toBe('eviction : substantiated');
    const others = [...parts].filter(([part]) => part !== 'contact').map(([, text]) => text);
    expect(others.join()).not.toMatch(/Kadiatou|70 00|Oumar/);
    expect(parts.get('contact')).toContain('70 00 00 00');
  });
});

import type { SearchableComplaintResponse } from '#desk-client';
import { SealedError, type ComplaintKeys } from '#sealing';
import { ComplaintSearch } from './complaint-search.js';

const KEYS = {} as ComplaintKeys;

function complaint(story: string, more: object = {}): SearchableComplaintResponse {
  const filing = { version: 1, story, when: '', people: '', name: '', contact: null, ...more };
  return {
    ...{ id: 'it', mark: '1.1', kind: 'human-rights', category: 'restricted', districtId: 'restricted' },
    ...{ state: 'received', priority: 1, restricted: true, receivedAt: '2026-11-27T10:00:00Z' },
    ...{ caseRecipient: '', dialogueRecipient: '', sealed: { caseKey: '', dialogueKey: '', recipient: '' } },
    items: [{ id: 'i', box: 'case', kind: 'filing', content: JSON.stringify(filing) } as never],
  } as SearchableComplaintResponse;
}

/** Opens at once, or when `opened` is called. */
function searching() {
  const waiting: (() => void)[] = [];
  let slow = false;
  const search = new ComplaintSearch({
    keys: async () => {
      if (slow) await new Promise<void>((resolve) => waiting.push(resolve));
      return KEYS;
    },
    item: async (_id, _keys, { content }) => {
      if (content === '"sealed"') throw new SealedError('sealed.damaged');
      return JSON.parse(content) as unknown;
    },
    concerns: (texts) => texts.some((text) => text.includes('Salif')),
  });
  return { search, slowly: () => (slow = true), opened: () => waiting.splice(0).forEach((go) => go()) };
}

describe('the index of a team', () => {
  it('says of a restricted complaint what is sealed of its place and category', async () => {
    const { search } = searching();
    const facts = {
      ...{ kind: 'human-rights', category: 'gender-based-violence', districtId: 'segou', consents: [] },
      ...{ aboutWhom: 'me', risk: [], language: 'bm', genderWish: 'any', reporter: 'victim' },
      ...{ contact: 'anonymous', sex: null, ageBand: null },
    };
    expect(await search.put('a', complaint('Awa', { facts }))).toBe(true);
    const { hits } = search.search('a', 'awa', 5);
    expect(hits).toMatchObject([{ category: 'gender-based-violence', districtId: 'segou' }]);
    expect(search.search('b', 'awa', 5).total).toBe(0);
  });

  it('never brings back what was taken away, or replaced, while it was being opened', async () => {
    const { search, slowly, opened } = searching();
    slowly();
    const late = search.put('a', complaint('Awa'));
    search.drop('a', 'it');
    opened();
    await late;
    expect(search.search('a', 'awa', 5).total).toBe(0);

    const [first, second] = [search.put('a', complaint('Awa')), search.put('a', complaint('Binta'))];
    opened();
    await Promise.all([first, second]);
    expect([search.search('a', 'awa', 5).total, search.search('a', 'binta', 5).total]).toEqual([0, 1]);

    const gone = search.put('a', complaint('Awa'));
    search.dropTeam('a');
    opened();
    await gone;
    expect(search.search('a', 'awa', 5).total).toBe(0);
  });

  it('holds nothing of a complaint that is none of the searcher’s to see, whenever that shows', async () => {
    const { search } = searching();
    await search.put('a', complaint('Awa'));
    expect(await search.put('a', complaint('Awa et Salif'))).toBe(true);
    expect(search.search('a', 'awa', 5).total).toBe(0);
    await search.put('a', complaint('Awa'));
    search.dropEverywhere('it');
    expect(search.search('a', 'awa', 5).total).toBe(0);
  });

  it('finds what stands last in a transcript, of each recording', async () => {
    const { search } = searching();
    const written = (fileId: string, text: string) =>
      ({ id: text, box: 'case', kind: 'transcript', content: JSON.stringify({ fileId, text }) }) as never;
    const spoken = complaint('Awa');
    const items = [
      ...spoken.items,
      written('f', 'bonjour'),
      written('g', 'le pont'),
      written('f', 'bonsoir'),
    ];
    await search.put('a', { ...spoken, items });
    const found = (sought: string) => search.search('a', sought, 5).hits.map(({ place }) => place);
    expect([found('bonsoir'), found('pont'), found('bonjour')]).toEqual([['transcript'], ['transcript'], []]);
  });
});

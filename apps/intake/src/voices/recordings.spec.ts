import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Recordings } from './recordings.js';
import { DIGIT_IDS, SPOKEN_IDS } from './spoken.js';

describe('the recordings of the form', () => {
  it.each(['fr', 'en'] as const)('are all there in %s, and say what the page says', (locale) => {
    const states = new Recordings('apps/intake/recordings', locale).states();
    expect(Object.entries(states).filter(([, state]) => state !== 'recorded')).toEqual([]);
  });

  it('of a new language are taken from a folder, and what is missing or outdated is told', () => {
    const [from, folder] = [
      mkdtempSync(join(tmpdir(), 'taken-')),
      mkdtempSync(join(tmpdir(), 'recordings-')),
    ];
    for (const name of ['kind.ogg', 'story.webm', 'holiday.mp3', 'notes.txt'])
      writeFileSync(join(from, name), name);
    const recordings = new Recordings(folder, 'bm');
    expect(recordings.take(from, 'A. Speaker')).toEqual(['kind', 'story']);
    writeFileSync(join(from, 'story.webm'), 'spoken again');
    expect(recordings.take(from, 'B. Speaker')).toEqual(['kind', 'story']);
    rmSync(join(from, 'story.webm'));
    expect(recordings.take(from, 'C. Speaker')).toEqual(['kind']);
    expect((['kind', 'story', 'risk'] as const).map((id) => recordings.speakerOf(id))).toEqual([
      ...['C. Speaker', 'B. Speaker', undefined],
    ]);
    expect(recordings.states()).toMatchObject({ kind: 'recorded', story: 'recorded', risk: 'missing' });
    const told = join(folder, 'bm/told.json');
    writeFileSync(told, readFileSync(told, 'utf8').replace(recordings.sentences().kind, 'other words'));
    expect(recordings.states()).toMatchObject({ kind: 'outdated', story: 'recorded' });
    expect(recordings.playable()).toEqual({ story: 'story.webm' });
  });

  it('name every sentence in every language', () => {
    for (const locale of ['fr', 'en', 'bm'] as const) {
      const sentences = new Recordings('apps/intake/recordings', locale).sentences();
      const words = SPOKEN_IDS.filter((id) => !id.startsWith('digit-'));
      expect(words.filter((id) => sentences[id].length < 8)).toEqual([]);
      expect(new Set(DIGIT_IDS.map((id) => sentences[id])).size).toBe(10);
    }
  });
});

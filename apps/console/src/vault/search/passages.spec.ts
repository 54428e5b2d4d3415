import { isConcerned } from '../conflicts/matching.js';
import { comparedTexts, searchedText } from './passages.js';
import { TextIndex } from './text-index.js';

describe('what an opened text is searched by', () => {
  it('is a letter’s words, and nothing of a survey, whose answers are codes', () => {
    const letter = (subject: 'survey' | null) =>
      searchedText('message-in', { text: 'understandable: yes', subject })?.passages;
    expect(letter(null)).toEqual([{ place: 'message', text: 'understandable: yes' }]);
    expect(letter('survey')).toEqual([]);
  });

  it('is compared with conflicts to its end, however long it is made', () => {
    const text = `${'1 mot '.repeat(200_000)} Salif Koné`;
    const conflicts = [{ kind: 'person', name: 'Salif Koné', phone: '76 12 34 56' }] as const;
    expect(isConcerned(conflicts, comparedTexts('message-in', { text, subject: null }))).toBe(true);
    expect(searchedText('message-in', { text, subject: null })!.passages[0]!.text).not.toContain('Salif');
  }, 20_000);

  it('keeps nobody waiting for a text that was written to', () => {
    const index = new TextIndex();
    for (const text of ['1 '.repeat(1_000_000), 'police '.repeat(300_000)])
      index.put(text, searchedText('note', text)!.passages);
    expect(index.search('police', 5).total).toBe(1);
  }, 20_000);
});

import { searchedText } from './passages.js';

describe('what an opened text is searched by', () => {
  it('is a letter’s words, and nothing of a survey, whose answers are codes', () => {
    const letter = (subject: 'survey' | null) =>
      searchedText('message-in', { text: 'understandable: yes', subject })?.passages;
    expect(letter(null)).toEqual([{ place: 'message', text: 'understandable: yes' }]);
    expect(letter('survey')).toEqual([]);
  });
});

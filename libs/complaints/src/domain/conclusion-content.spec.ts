import { parseConclusionContent } from './conclusion-content.js';

describe('the content of a sealed conclusion', () => {
  const transmitted = { authority: 'Procureur de Sikasso', on: '2026-03-02' };

  it('says to whom it was transmitted and when', () => {
    const content = { version: 1, grounds: 'Deux sources.', transmitted };
    expect(parseConclusionContent(content)).toEqual(content);
    expect(parseConclusionContent({ ...content, transmitted: null })?.transmitted).toBeNull();
  });

  it('is still read where it was the grounds alone', () => {
    expect(parseConclusionContent('Deux sources.')).toEqual({
      version: 1,
      grounds: 'Deux sources.',
      transmitted: null,
    });
  });

  it.each([
    [null],
    [{ grounds: 'x', transmitted: null }],
    [{ version: 2, grounds: 'x', transmitted: null }],
    [{ version: 1, grounds: 7, transmitted: null }],
    [{ version: 1, grounds: 'x' }],
    [{ version: 1, grounds: 'x', transmitted: { ...transmitted, on: 'hier' } }],
    [{ version: 1, grounds: 'x', transmitted: { on: transmitted.on } }],
  ])('is nothing else (%j)', (value) => {
    expect(parseConclusionContent(value)).toBeNull();
  });
});

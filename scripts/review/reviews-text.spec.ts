import { reviewIndexText, reviewsText } from './reviews-text.js';

describe('the files of reviews', () => {
  it('hold a line each, sorted, whatever is in a key or a name', () => {
    const review = { hash: '0123456789abcdef', by: "Aïssata N'Diaye", on: '2026-11-27' };
    const text = reviewsText({ 'label:Autre': review, 'intake:a': review });
    expect(text.match(/^ {2}'.*$/gm)).toEqual([
      "  'intake:a': { hash: '0123456789abcdef', by: 'Aïssata N\\'Diaye', on: '2026-11-27' },",
      "  'label:Autre': { hash: '0123456789abcdef', by: 'Aïssata N\\'Diaye', on: '2026-11-27' },",
    ]);
    expect(reviewsText({})).toContain('reviews: Reviews = {};');
    expect(reviewIndexText(['bm', 'ff'])).toContain("from './ff.js';");
    expect(reviewIndexText(['bm', 'ff'])).toContain('= { bm, ff };');
  });
});

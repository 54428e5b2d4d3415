import { chosenOf, NOTHING_CHOSEN, stretched, toggled, withAll } from './selection.js';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];

describe('choosing several in the queue', () => {
  it('goes one by one, and from the last one touched to another, in either direction', () => {
    const one = toggled(NOTHING_CHOSEN, 'd');
    expect(chosenOf(stretched(one, 'b', SHOWN), SHOWN)).toEqual(['b', 'c', 'd']);
    expect(chosenOf(stretched(one, 'e', SHOWN), SHOWN)).toEqual(['d', 'e']);
    expect(chosenOf(toggled(one, 'd'), SHOWN)).toEqual([]);
  });

  it('takes the one alone where a range has no beginning any more', () => {
    expect(chosenOf(stretched(NOTHING_CHOSEN, 'c', SHOWN), SHOWN)).toEqual(['c']);
    expect(chosenOf(stretched(toggled(NOTHING_CHOSEN, 'gone'), 'c', SHOWN), SHOWN)).toEqual(['c']);
  });

  it('never holds what is not shown any more', () => {
    const all = withAll(NOTHING_CHOSEN, SHOWN);
    expect(chosenOf(all, ['e', 'b'])).toEqual(['e', 'b']);
  });
});

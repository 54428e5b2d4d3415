import { cursorAt, stepFrom } from './cursor.js';

describe('going through the list', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const onB = cursorAt(ids, 1);

  it.each([
    ['nothing has changed', ids, 'c', 'a'],
    ['the row moved to the end for its new deadline', ['a', 'c', 'd', 'b'], 'c', 'a'],
    ['it moved to the top', ['b', 'a', 'c', 'd'], 'c', 'a'],
    ['it left the list', ['a', 'c', 'd'], 'c', 'a'],
    ['what follows left too', ['a', 'd'], 'd', 'a'],
    ['something urgent came in between', ['a', 'b', 'new', 'c', 'd'], 'new', 'a'],
    ['something came in above', ['new', 'a', 'b', 'c', 'd'], 'c', 'a'],
    ['all beside it left', ['b'], 'b', 'b'],
  ])('goes on where one was when %s', (_what, now, down, up) => {
    expect([now[stepFrom(now, onB, 1)], now[stepFrom(now, onB, -1)]]).toEqual([down, up]);
  });
});

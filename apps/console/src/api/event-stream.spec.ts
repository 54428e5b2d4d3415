import fc from 'fast-check';
import { EventStreamParser } from './event-stream.js';

const STREAM = 'event: ping\ndata: {}\n\n: comment\n\nevent: complaint\ndata: {"id":\ndata: "a"}\n\n';

describe('event stream', () => {
  it('gives the same events however the text was cut', () => {
    const whole = new EventStreamParser().push(STREAM);
    expect(whole).toEqual([
      { event: 'ping', data: '{}' },
      { event: 'complaint', data: '{"id":\n"a"}' },
    ]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: STREAM.length })), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), STREAM.length];
        const parser = new EventStreamParser();
        const events = at.slice(1).flatMap((end, i) => parser.push(STREAM.slice(at[i], end)));
        expect(events).toEqual(whole);
      }),
    );
  });
});

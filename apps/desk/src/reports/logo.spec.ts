import { logoOf } from './logo.js';

const segment = (marker: number, ...bytes: number[]) =>
  Buffer.from([0xff, marker, 0, bytes.length + 2, ...bytes]);
/** Eight bits, two lines of three pixels, three colours. */
const FRAME = [8, 0, 2, 0, 3, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1];
const SCAN = segment(0xda, 3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0);
const jpeg = (...segments: Buffer[]) =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 0x4a, 0x46),
    ...segments,
    Buffer.from([0xff, 0xd9]),
  ]);

describe('the logo of a network', () => {
  it('is a JPEG whose frame can be drawn, whatever tables stand before it', () => {
    const content = jpeg(segment(0xc4, 0, 1), segment(0xc2, ...FRAME), SCAN);
    expect(logoOf(content)).toEqual({ type: 'image/jpeg', content });
  });

  it.each([
    // Whoever draws it takes the first of these for the picture's frame: without a size no report could be made.
    ['a false frame before its own', [segment(0xc8, 0), segment(0xc0, ...FRAME), SCAN]],
    ['arithmetic conditioning before its own', [segment(0xcc, 0), segment(0xc0, ...FRAME), SCAN]],
    ['lossless', [segment(0xc3, ...FRAME), SCAN]],
    ['of two colours', [segment(0xc0, ...FRAME.with(5, 2)), SCAN]],
    ['of twelve bits', [segment(0xc0, ...FRAME.with(0, 12)), SCAN]],
    ['of no width', [segment(0xc0, ...FRAME.with(4, 0)), SCAN]],
    ['without a frame', [SCAN]],
    ['without a picture', [segment(0xc0, ...FRAME)]],
    ['of two frames', [segment(0xc0, ...FRAME), segment(0xc0, ...FRAME), SCAN]],
  ])('is no JPEG that is %s', (_, segments) => {
    expect(() => logoOf(jpeg(...segments))).toThrow(expect.objectContaining({ code: 'logo.refused' }));
  });
});

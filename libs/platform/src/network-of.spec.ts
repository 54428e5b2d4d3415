import { networkOf } from './network-of.js';

describe('one place on the network', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:a:b:c:d', '2001:db8:1:2::'],
    ['2001:db8:1:2::1', '2001:db8:1:2::'],
    ['2001:db8:1:3::1', '2001:db8:1:3::'],
    ['awa', 'awa'],
  ])('%s counts as %s', (address, place) => expect(networkOf(address)).toBe(place));
});

import { ConfigurationError, readConfig } from './config.js';
import { IsTrustedProxies, trustedProxies } from './trusted-proxies.js';

class Settings {
  @IsTrustedProxies()
  TRUSTED_PROXIES = 'loopback';
}

describe('TRUSTED_PROXIES', () => {
  const read = (TRUSTED_PROXIES?: string) =>
    trustedProxies(readConfig(Settings, { TRUSTED_PROXIES }).TRUSTED_PROXIES);

  it('is the machine itself unless told otherwise', () => {
    expect([read(), read('')]).toEqual([['loopback'], ['loopback']]);
  });

  it('takes addresses, ranges and names', () => {
    expect(read('loopback, uniquelocal,192.0.2.1,10.0.0.0/8 , 2001:db8::/32')).toEqual([
      'loopback',
      'uniquelocal',
      '192.0.2.1',
      '10.0.0.0/8',
      '2001:db8::/32',
    ]);
  });

  it.each(['true', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0/8', 'loopback,', 'proxy.example.org', '1'])(
    'refuses %s in words',
    (list) => {
      expect(() => read(list)).toThrow(ConfigurationError);
      expect(() => read(list)).toThrow(/TRUSTED_PROXIES: must be the addresses of your reverse proxies/);
    },
  );
});

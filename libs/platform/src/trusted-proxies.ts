import { isIP } from 'node:net';
import { ValidateBy } from 'class-validator';

/** Names of address ranges that Fastify knows. */
const NAMES: readonly string[] = ['loopback', 'linklocal', 'uniquelocal'];

/** The entries of TRUSTED_PROXIES. */
export function trustedProxies(list: string): string[] {
  return list.split(',').map((entry) => entry.trim());
}

/** Whose X-Forwarded-For is believed: addresses, ranges such as 10.0.0.0/8, or names of ranges, with commas between. */
export const IsTrustedProxies = () =>
  ValidateBy({
    name: 'trustedProxies',
    validator: {
      validate: (value) => typeof value === 'string' && trustedProxies(value).every(isProxy),
      defaultMessage: () =>
        'must be the addresses of your reverse proxies with commas between, such as loopback,10.0.0.0/8; known names are ' +
        NAMES.join(', '),
    },
  });

/** Everybody (/0) is no proxy: the limits would be each guesser's to evade. */
function isProxy(entry: string): boolean {
  if (NAMES.includes(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (most === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
}

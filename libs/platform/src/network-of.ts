import ipaddr from 'ipaddr.js';

/** What counts as one place on the network: an address of IPv4, or the /64 of IPv6 that one host has to itself [RFC 6177]. Anything else is left as it is. */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`).toString();
}

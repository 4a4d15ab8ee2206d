// Which addresses data may be fetched from: https on the public internet, and hosts that the user has allowed by name.

import { lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { BlockList, isIP } from "node:net";

// Special-purpose ranges: https://www.iana.org/assignments/iana-ipv4-special-registry and …-ipv6-special-registry.
const inner = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  inner.addSubnet(network, prefix, "ipv4");
// Everything but 2000::/3 is inner, or not given out; of that, tunnels into IPv4 and documentation.
const outer = new BlockList();
outer.addSubnet("2000::", 3, "ipv6");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inner.addSubnet(network, prefix, "ipv6");

/** Whether an IP address is on the public internet. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !inner.check(address, "ipv4");
  return isIP(address) === 6 && outer.check(address, "ipv6") && !inner.check(address, "ipv6");
}

/** Whether the user has named this host, with its port where that is not the usual one. */
export function isAllowed(url: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.includes(url.host.toLowerCase());
}

/** Why nothing is fetched from there; null when it may be. Names are looked at again once they are resolved. */
export function refusalOf(url: URL, allowedHosts: readonly string[]): string | null {
  if (isAllowed(url, allowedHosts) && /^https?:$/.test(url.protocol)) return null;
  if (url.protocol !== "https:") return `${url.protocol.slice(0, -1)} is not https`;
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  return isIP(host) !== 0 && !isPublic(host) ? `${host} is an address of an inner network` : null;
}

/** Resolves names to public addresses only; what it gives is what is connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, "");
    const hidden = addresses.find(({ address }) => !isPublic(address));
    if (hidden !== undefined || addresses[0] === undefined)
      return callback(
        new Error(`${hostname} is at ${hidden?.address ?? "no address"}, which is of an inner network`),
        "",
      );
    if (options.all === true) return callback(null, addresses);
    callback(null, addresses[0].address, addresses[0].family);
  });
};

import type { NetworkInterfaceInfo } from 'node:os'

/** Names of networks inside this machine: containers, virtual machines, tunnels. */
const VIRTUAL = /^(?:docker|br-|veth|virbr|vmnet|vbox|lxc|cni|tun|tap|utun|wg|zt|tailscale|bridge)|vEthernet|VirtualBox|VMware|Hyper-V|WSL/i

/** The private ranges of addresses, the likeliest first. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./]

/** Lists the IPv4 addresses at which others may reach this machine, the likeliest first. */
export function networkAddresses(interfaces: NodeJS.Dict<NetworkInterfaceInfo[]>): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, infos = []]) => infos.map(info => ({ ...info, name })))
    // An address of 169.254 means that no network was found.
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ name, address }) => ({ address, unlikely: (VIRTUAL.test(name) ? PRIVATE.length + 1 : 0) + rank(address) }))
    .toSorted((a, b) => a.unlikely - b.unlikely)
    .map(({ address }) => address)
}

function rank(address: string): number {
  const range = PRIVATE.findIndex(room => room.test(address))
  return range < 0 ? PRIVATE.length : range
}

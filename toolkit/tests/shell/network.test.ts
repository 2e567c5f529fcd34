import type { NetworkInterfaceInfo } from 'node:os'
import { expect, it } from 'vitest'
import { networkAddresses } from '../../shell/network.ts'

function at(address: string, internal = false): NetworkInterfaceInfo {
  return { address, internal, family: 'IPv4', netmask: '255.255.255.0', mac: '00:00:00:00:00:00', cidr: `${address}/24` }
}

it('puts the address of the room first and those of programs last', () => {
  expect(networkAddresses({
    lo: [at('127.0.0.1', true)],
    docker0: [at('172.17.0.1')],
    vboxnet0: [at('192.168.56.1')],
    tun0: [at('10.8.0.2')],
    eth0: [{ ...at(''), address: 'fd00::2', family: 'IPv6', scopeid: 0 }, at('198.51.100.7')],
    wlan0: [at('192.168.1.5')],
    en7: [at('10.0.0.3')],
  })).toEqual(['192.168.1.5', '10.0.0.3', '198.51.100.7', '192.168.56.1', '10.8.0.2', '172.17.0.1'])
})

it('lists none where no network is found', () => {
  expect(networkAddresses({ lo: [at('127.0.0.1', true)], eth0: [at('169.254.3.4')] })).toEqual([])
})

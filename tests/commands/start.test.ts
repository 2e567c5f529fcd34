import type { Project } from '../project.ts'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { networkAddresses } from '../../toolkit/shell/network.ts'
import { serve } from '../../toolkit/shell/serve.ts'
import { copyProject, finished, said } from '../project.ts'

it('presents a deck that is already built without building it, and ends well on Ctrl-C', async () => {
  const project = copyProject()
  project.pretendBuilt('the deck as built')
  const child = project.start('start.ts')
  const [, url = ''] = await said(child, /Slides\s+(\S+)/)
  expect(await (await fetch(url)).text()).toBe('the deck as built')
  const ended = finished(child)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 0, err: '' })
})

it('presents another talk from the same deck, without building it again', async () => {
  const project = copyProject()
  project.pretendBuilt('the deck as built')
  const child = project.start('start.ts', ['--talk', '10'])
  const [, url = ''] = await said(child, /Slides\s+(\S+)/)
  expect(new URL(url)).toMatchObject({ pathname: '/', search: '?talk=10' })
  expect(await (await fetch(url)).text()).toBe('the deck as built')
  child.kill('SIGINT')
  expect(await finished(child)).toMatchObject({ code: 0 })
})

const [address] = networkAddresses(networkInterfaces())

it.runIf(address)('serves in the network as well if asked to, says where, and what that opens to whom', async () => {
  const project = copyProject()
  project.pretendBuilt('<head></head>the deck as built')
  const child = project.start('start.ts', ['--host', '--talk', '10'])
  const [, phone = '', sentence] = await said(child, /From a phone\s+(\S+)\n[\s\S]*\n {2}(Everybody .*)\n/)
  expect(sentence).toMatch(/read slides and notes; who has .* key moves the slides/)
  const url = new URL(phone)
  expect(url).toMatchObject({ hostname: address, pathname: '/presenter/' })
  expect(url.searchParams.get('talk')).toBe('10')
  const steering = await fetch(url, { redirect: 'manual' })
  expect([steering.status, steering.headers.get('location')]).toEqual([302, '/presenter/?talk=10'])
  expect(await (await fetch(url.origin)).text()).toBe('<head></head>the deck as built')
  child.kill('SIGINT')
  expect(await finished(child)).toMatchObject({ code: 0, err: '' })
})

it('says that the port is taken', async () => {
  const project = copyProject()
  project.pretendBuilt('')
  const other = await serve(project.root, { port: 0 })
  const { code, err } = await project.run('start.ts', ['--port', String(other.port)])
  await other.close()
  expect(code).toBe(1)
  expect(err).toBe(`✗ Port ${other.port} is taken. Choose another one, or leave --port out to get the next free one.\n`)
})

describe('one message', () => {
  let project: Project
  beforeAll(() => {
    project = copyProject(afterAll)
  })

  it.each([
    { script: 'start.ts', args: ['--prot', '1'], message: 'Unknown option \'--prot\'. With --help you see what there is.' },
    { script: 'start.ts', args: ['--port', 'x'], message: '--port is x, but a port is a whole number from 1 to 65535.' },
    { script: 'start.ts', args: ['--port'], message: 'Option \'--port <value>\' argument missing. With --help you see what there is.' },
    { script: 'start.ts', args: ['--talk', '7'], message: 'unknown talk "7"; known: 5, 10, 20, 45' },
    { script: 'build.ts', args: ['--talk', '200'], message: 'unknown talk "200" (did you mean "20"?); known: 5, 10, 20, 45' },
    { script: 'dev.ts', args: ['--talk=lightning', '--port', '3999'], message: 'unknown talk "lightning"; known: 5, 10, 20, 45' },
    { script: 'build.ts', args: ['now'], message: 'Unexpected argument \'now\'. With --help you see what there is.' },
    { script: 'build.ts', args: ['--out', 'package.json/dist'], message: 'Cannot write package.json/dist: a file stands where a folder is needed.' },
    { script: 'build.ts', args: ['--out', 'no/such'], message: 'Cannot write no/such: the folder above it does not exist.' },
    { script: 'build.ts', args: ['--out', 'data'], message: 'data holds files that are not an earlier build; choose an empty or new folder with --out.' },
  ])('answers $script $args in one message', async ({ script, args, message }) => {
    expect(await project.run(script, args)).toEqual({ code: 1, out: '', err: `✗ ${message}\n` })
  })
})

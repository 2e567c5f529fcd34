import { expect, it } from 'vitest'
import { pageMeant } from '../../deck/addresses.ts'

const files = new Set(['index.html', 'read/index.html', 'presenter/index.html', 'presenter/hello.html', 'hello.html', 'app.js'])

it.each([
  { address: 'read', meant: 'read/' },
  { address: 'hello/', meant: 'hello' },
  { address: 'presenter', meant: 'presenter/' },
  { address: 'presenter/hello/', meant: 'presenter/hello' },
  { address: '', meant: undefined },
  { address: 'read/', meant: undefined },
  { address: 'hello', meant: undefined },
  { address: 'app.js', meant: undefined },
  { address: '/read', meant: undefined },
  { address: '/', meant: undefined },
  { address: 'nowhere', meant: undefined },
  { address: 'nowhere/', meant: undefined },
])('takes "$address" for $meant', ({ address, meant }) => {
  expect(pageMeant(address, name => files.has(name.replace(/^\//, '')))).toBe(meant)
})

/*
 * Where the browser blocks storage, as with blocked cookies or in a sandboxed frame, every access throws. There the
 * page gets a storage in memory: all works, and is lost with the page. To be imported before everything else.
 */

for (const name of ['localStorage', 'sessionStorage'] as const) {
  if (!isAllowed(name))
    Reflect.defineProperty(window, name, { value: memory(), configurable: true })
}

function isAllowed(name: 'localStorage' | 'sessionStorage'): boolean {
  try {
    window[name].getItem('')
    return true
  }
  catch {
    return false
  }
}

function memory() {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, String(value)),
    removeItem: (name: string) => void kept.delete(name),
    clear: () => kept.clear(),
  }
}

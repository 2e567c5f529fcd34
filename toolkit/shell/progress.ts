import process from 'node:process'

/** Prints what is being done until `work` is finished: a running clock on a terminal; anywhere else one line, or nothing if `quiet`. */
export async function during<T>(what: string, work: Promise<T>, { quiet = false } = {}): Promise<T> {
  if (!process.stderr.isTTY) {
    if (!quiet)
      console.error(`${what} …`)
    return work
  }
  const start = performance.now()
  const tick = () => process.stderr.write(`\r${what} … ${Math.floor((performance.now() - start) / 1000)} s`)
  tick()
  const timer = setInterval(tick, 1000)
  try {
    return await work
  }
  finally {
    clearInterval(timer)
    process.stderr.write('\r\x1B[K')
  }
}

/** Writes a time in seconds. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** Writes a size in KB or MB. */
export function size(bytes: number): string {
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/**
 * Waits for works that go on side by side. Of those that fail, the first in the list is told; `stop` then
 * ends the others, and they are waited for: nothing goes on behind an error.
 */
export async function together<T extends readonly unknown[] | []>(works: T, stop: () => unknown): Promise<{ -readonly [Index in keyof T]: Awaited<T[Index]> }> {
  const all = Promise.all(works)
  // Told below, in the order of the list.
  all.catch(() => undefined)
  try {
    for (const work of works)
      await work
    return await all
  }
  catch (error) {
    await stop()
    await Promise.allSettled(works)
    throw error
  }
}

/** Makes a request that a browser may refuse until the reader has pressed something, and repeats it then. */
export async function whenAllowed(request: () => Promise<void>): Promise<void> {
  try {
    await request()
  }
  catch {
    if (navigator.userActivation.hasBeenActive)
      return
    const pressed = new AbortController()
    const again = (): void => {
      pressed.abort()
      void whenAllowed(request)
    }
    for (const press of ['keyup', 'pointerup'])
      addEventListener(press, again, { signal: pressed.signal })
  }
}

/** The page that a site has for an address without one: the app, which knows more addresses. */
export const APP_PAGE = 'app.html'

/** Writes the path under which a site is served, `/` without one; slashes around it are put there if missing. */
export function baseFrom(text = '/'): string {
  return `/${text}/`.replace(/\/+/g, '/')
}

/**
 * Says where a page lies that was asked for with a slash too few or too many, as a
 * static host knows it: `read/` for `read`, `roses` for `roses/`. Undefined
 * if there is no such page. Addresses are those under the path of the site.
 */
export function pageMeant(address: string, isFile: (name: string) => boolean): string | undefined {
  if (address === '' || address.startsWith('/'))
    return undefined
  if (!address.endsWith('/'))
    return isFile(`${address}/index.html`) ? `${address}/` : undefined
  const name = address.slice(0, -1)
  return isFile(`${name}.html`) ? name : undefined
}

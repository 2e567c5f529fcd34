import type { Catalog } from '../../model/catalog.ts'
import process from 'node:process'
import { UserError } from '../cli.ts'
import { loadCatalog } from '../soundness.ts'

/**
 * The catalog with the address under which the site will be: `SITE_URL` of the
 * environment, which some hosts know, or what the data says.
 *
 * @throws {UserError} if `SITE_URL` is no address.
 */
export async function publishedCatalog(): Promise<Catalog> {
  const catalog = await loadCatalog()
  const { SITE_URL } = process.env
  if (!SITE_URL)
    return catalog
  if (!URL.canParse(SITE_URL))
    throw new UserError(`SITE_URL is ${SITE_URL}, but it has to be a whole address, such as https://example.org/levels/.`)
  return { ...catalog, talk: { ...catalog.talk, siteUrl: SITE_URL } }
}

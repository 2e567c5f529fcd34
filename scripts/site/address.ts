import type { Catalog } from '../../model/catalog.ts'
import process from 'node:process'
import { slidesOf } from '../../model/running-order.ts'
import { UserError } from '../cli.ts'
import { loadCatalog } from '../soundness.ts'

/**
 * The catalog as the site shows it: the slides of the talk at its address, the
 * main one if none is named, and the address under which the site will be:
 * `SITE_URL` of the environment, which some hosts know, or what the data says.
 *
 * @throws {UserError} if `SITE_URL` is no address.
 */
export async function publishedCatalog(talk?: string): Promise<Catalog> {
  const whole = await loadCatalog()
  const catalog = { ...whole, slides: slidesOf(whole, talk ?? whole.talk.main) }
  const { SITE_URL } = process.env
  if (!SITE_URL)
    return catalog
  if (!URL.canParse(SITE_URL))
    throw new UserError(`SITE_URL is ${SITE_URL}, but it has to be a whole address, such as https://example.org/levels/.`)
  return { ...catalog, talk: { ...catalog.talk, siteUrl: SITE_URL } }
}

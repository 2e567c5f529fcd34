import type { Catalog } from './catalog.ts'
import { ladder } from '../data/index.ts'
import { plainSlides } from '../data/plain-slides.ts'
import { catalogOf } from './catalog.ts'
import { withPlainSlides } from './plain-slides.ts'

/** The catalog of this talk: the one place where `data/` meets `model/`. A command asks `loadCatalog` of build/validate.ts, which reads the Markdown as well. */
export const deck: Catalog = withPlainSlides(catalogOf(ladder), plainSlides)

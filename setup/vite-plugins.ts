import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { defineVitePluginsSetup } from '@slidev/types'
import { giveDrawings } from '../build/drawings.ts'
import { giveFavicon } from '../build/favicon.ts'
import { giveLadder } from '../build/ladder.ts'
import { givePlainSlides } from '../build/plain-slides.ts'
import { fontsAsFiles, giveAddress, plainLook, redrawDiagrams, stopOnFaults } from '../build/plugins.ts'
import { serveReading } from '../build/serve-reading.ts'
import { giveLevelColours, giveToolIcons } from '../build/virtual-modules.ts'
import { fewFiles } from '../toolkit/slidev/chunks.ts'
import { leaveOut } from '../toolkit/slidev/leave-out.ts'

/** The frames of our slides, in layouts/. */
const OWN_LAYOUTS = globSync('*.vue', { cwd: 'layouts' }).map(name => basename(name, '.vue'))

export default defineVitePluginsSetup(({ data }) => [
  stopOnFaults(Object.values(data.markdownFiles)),
  leaveOut(data.slides, OWN_LAYOUTS),
  plainLook(data.slides.some(({ frontmatter }) => frontmatter.plain)),
  fewFiles(),
  fontsAsFiles(),
  giveAddress(),
  giveLadder(),
  giveDrawings(),
  redrawDiagrams(),
  serveReading(),
  givePlainSlides(),
  giveToolIcons(),
  giveLevelColours(),
  giveFavicon(),
])

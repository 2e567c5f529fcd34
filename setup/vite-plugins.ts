import { defineVitePluginsSetup } from '@slidev/types'
import { fewFiles } from '../scripts/chunks.ts'
import { leaveOut } from '../scripts/leave-out.ts'
import { notesApart } from '../scripts/notes.ts'
import { givePlainSlides } from '../scripts/plain-plugin.ts'
import { serveReading } from '../scripts/reading-plugin.ts'
import { giveEveryTalk } from '../scripts/talk-plugin.ts'
import { fontsAsFiles, redrawDiagrams, serveDiagrams, siteFromEnvironment, stopOnFaults } from '../scripts/vite-plugins.ts'

export default defineVitePluginsSetup(({ data }) => [
  stopOnFaults(Object.values(data.markdownFiles)),
  leaveOut(data.slides.map(({ content }) => content)),
  fewFiles(),
  fontsAsFiles(),
  notesApart(),
  siteFromEnvironment(),
  serveDiagrams(),
  redrawDiagrams(),
  serveReading(),
  giveEveryTalk(),
  givePlainSlides(),
])

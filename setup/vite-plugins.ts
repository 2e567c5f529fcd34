import { defineVitePluginsSetup } from '@slidev/types'
import { fewFiles } from '../scripts/chunks.ts'
import { leaveOut } from '../scripts/leave-out.ts'
import { mendSlidev } from '../scripts/mend-slidev.ts'
import { notesApart } from '../scripts/notes.ts'
import { serveReading } from '../scripts/reading-plugin.ts'
import { giveEveryTalk } from '../scripts/talk-plugin.ts'
import { redrawDiagrams, serveDiagrams, siteFromEnvironment, stopOnFaults } from '../scripts/vite-plugins.ts'

export default defineVitePluginsSetup(() => [
  stopOnFaults(),
  leaveOut(),
  mendSlidev(),
  fewFiles(),
  notesApart(),
  siteFromEnvironment(),
  serveDiagrams(),
  redrawDiagrams(),
  serveReading(),
  giveEveryTalk(),
])

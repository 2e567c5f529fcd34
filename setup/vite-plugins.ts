import { defineVitePluginsSetup } from '@slidev/types'
import { serveReading } from '../scripts/reading-plugin.ts'
import { redrawDiagrams, serveDiagrams, stopOnFaults } from '../scripts/vite-plugins.ts'

export default defineVitePluginsSetup(() => [stopOnFaults(), serveDiagrams(), redrawDiagrams(), serveReading()])

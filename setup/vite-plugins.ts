import { defineVitePluginsSetup } from '@slidev/types'
import { redrawDiagrams, serveDiagrams, stopOnFaults } from '../scripts/vite-plugins.ts'

export default defineVitePluginsSetup(() => [stopOnFaults(), serveDiagrams(), redrawDiagrams()])

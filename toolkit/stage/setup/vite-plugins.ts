import { defineVitePluginsSetup } from '@slidev/types'
import { configurePerTalk } from '../../slidev/configs.ts'
import { mendSlidev } from '../../slidev/mend-slidev.ts'
import { notesApart } from '../../slidev/notes.ts'
import { quoteFolder } from '../../slidev/quote-folder.ts'
import { describeDeck } from '../deck-plugin.ts'

export default defineVitePluginsSetup(({ userRoot }) => [
  describeDeck(userRoot),
  configurePerTalk(),
  notesApart(),
  mendSlidev(),
  ...quoteFolder(),
])

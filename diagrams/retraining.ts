import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level, SystemStation } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Station } from './stations.ts'
import { gridSource } from './mermaid.ts'
import { caption, inBrackets, oneOf, stationBox, toolsFor } from './stations.ts'
import { inSentence, sentences, wrap } from './words.ts'

/** How many letters a line of a station has. */
const WIDTH = 18

/** A system of this level as a loop that notices drift and retrains itself. */
export function retrainingDiagram(catalog: Catalog, level: Entry<Level>): Diagram {
  const metrics = level.facets.metrics?.text ?? ''
  const tools = (station: SystemStation) => toolsFor(catalog, level.id, station)
  const station = (station: Omit<Station, 'width'>) => stationBox(catalog, { ...station, width: WIDTH })
  // Long names of tools leave no room for what is measured.
  const measured = wrap(oneOf(tools('dashboard')), WIDTH).length + wrap(metrics, WIDTH).length <= 4 ? metrics : 'all the time'
  return {
    name: 'retraining',
    use: 'slide',
    textSize: 23,
    title: `Level ${level.rank}, ${level.title}, as a loop`,
    description: sentences(
      `The system runs in the cloud${inBrackets(tools('cloud'))}`,
      `It serves its model as several copies that are kept alive${inBrackets(tools('fleet'))}`,
      `It is measured all the time${inBrackets(tools('dashboard'))}${metrics === '' ? '' : `: ${inSentence(metrics)}`}`,
      'One question is asked of the measurements: has the data changed? Such drift starts retraining',
      `The training runs as a workflow${inBrackets(tools('workflows'))}, with a deep learning framework where one is needed${inBrackets(tools('training'))}`,
      'A feature store gives serving and training the same features',
      `The new version is kept beside the old one${inBrackets(tools('models'))}. An A/B test decides which of them serves from now on, and the loop begins again`,
    ),
    source: gridSource({
      columns: 1,
      gap: 24,
      cells: [{
        id: 'cloud',
        look: 'tile',
        columns: 4,
        cells: [
          station({ id: 'test', name: 'A/B test', what: 'the better model stays', step: 3 }),
          station({ id: 'serve', name: 'Serve', what: 'keeps copies alive', tools: tools('fleet') }),
          station({ id: 'measure', name: 'Measure', what: measured, tools: tools('dashboard'), step: 1 }),
          caption({ id: 'place', name: 'In the cloud', what: oneOf(tools('cloud')), width: WIDTH }),
          { gap: 1 },
          station({ id: 'features', name: 'Feature store', what: 'the same features on both sides', step: 2 }),
          { gap: 1 },
          caption({ id: 'kinds', name: 'Orchestration', what: 'containers above, workflows below', width: WIDTH, step: 2 }),
          station({ id: 'version', name: 'New version', what: 'beside the old one', tools: tools('models'), step: 3 }),
          station({ id: 'retrain', name: 'Retrain', what: 'runs the training', tools: tools('workflows'), step: 2 }),
          { ...station({ id: 'drift', name: 'Drift?', what: 'Has the data changed?', step: 2 }), shape: 'question' },
          caption({ id: 'frameworks', name: 'Deep learning', what: oneOf(tools('training')), width: WIDTH, step: 3 }),
        ],
      }],
      edges: [
        { from: 'serve', to: 'measure' },
        { from: 'measure', to: 'drift' },
        { from: 'drift', to: 'retrain' },
        { from: 'features', to: 'serve', look: 'dashed' },
        { from: 'features', to: 'retrain', look: 'dashed' },
        { from: 'retrain', to: 'version' },
        { from: 'version', to: 'test' },
        { from: 'test', to: 'serve' },
      ],
    }),
    steps: 3,
  }
}

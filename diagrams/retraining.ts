import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import { gridSource } from './mermaid.ts'
import { inBrackets, oneOf, stationsOf } from './stations.ts'
import { inSentence, sentences, wrap } from './words.ts'

/** How many letters a line of a station has. */
const WIDTH = 18

/** Draws a system of this level as a loop that retrains itself, behind checks of the data and a gate. */
export function retrainingDiagram(catalog: Catalog, level: Entry<Level>): Diagram {
  const metrics = level.facets.metrics?.text ?? ''
  const { caption, station, toolsFor: tools } = stationsOf(catalog, level.id, WIDTH)
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
      'Drift, a schedule or falling quality starts retraining. First the new data is checked: a broken feed stops here',
      `The training runs as a workflow${inBrackets(tools('workflows'))}, with a deep learning framework where one is needed${inBrackets(tools('training'))}`,
      'A feature store gives serving and training the same features',
      `The new version is kept beside the old one${inBrackets(tools('models'))}. A gate lets it through only if it does better on data that neither has seen. Then both serve, in an A/B test, until the better one takes over and the loop begins again`,
    ),
    source: gridSource({
      columns: 1,
      gap: 24,
      cells: [{
        id: 'cloud',
        look: 'tile',
        columns: 4,
        cells: [
          station({ id: 'test', name: 'A/B test', what: 'old and new both serve', step: 3 }),
          station({ id: 'serve', name: 'Serve', what: 'keeps copies alive', tools: tools('fleet') }),
          station({ id: 'measure', name: 'Measure', what: measured, tools: tools('dashboard'), step: 1 }),
          caption({ id: 'place', name: 'In the cloud', what: oneOf(tools('cloud')) }),
          { ...station({ id: 'gate', name: 'Gate', what: 'Better than the old one?', step: 3 }), shape: 'question' },
          station({ id: 'features', name: 'Feature store', what: 'the same features on both sides', step: 2 }),
          { ...station({ id: 'trigger', name: 'Retrain?', what: 'Drift, schedule, quality', step: 2 }), shape: 'question' },
          caption({ id: 'kinds', name: 'Orchestration', what: 'containers above, workflows below', step: 2 }),
          station({ id: 'version', name: 'New version', what: 'beside the old one', tools: tools('models'), step: 3 }),
          station({ id: 'retrain', name: 'Retrain', what: 'runs the training', tools: tools('workflows'), step: 2 }),
          station({ id: 'check', name: 'Data check', what: 'a broken feed stops here', step: 2 }),
          caption({ id: 'frameworks', name: 'Deep learning', what: oneOf(tools('training')), step: 3 }),
        ],
      }],
      edges: [
        { from: 'serve', to: 'measure' },
        { from: 'measure', to: 'trigger' },
        { from: 'trigger', to: 'check' },
        { from: 'check', to: 'retrain' },
        { from: 'features', to: 'serve', look: 'dashed' },
        { from: 'features', to: 'retrain', look: 'dashed' },
        { from: 'retrain', to: 'version' },
        { from: 'version', to: 'gate' },
        { from: 'gate', to: 'test' },
        { from: 'test', to: 'serve' },
      ],
    }),
  }
}

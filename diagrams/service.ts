import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level, SystemStation } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import type { Station } from './stations.ts'
import { gridSource } from './mermaid.ts'
import { caption, inBrackets, stationBox, toolsFor } from './stations.ts'
import { inSentence, listed, sentences } from './words.ts'

/** A project of this level as a running service: how a request is answered, how a change gets there, how it is watched. */
export function serviceDiagram(catalog: Catalog, level: Entry<Level>): Diagram {
  const { rank } = level
  const metrics = level.facets.metrics?.text ?? ''
  const tools = (station: SystemStation) => toolsFor(catalog, level.id, station)
  const containers = [...tools('container'), ...tools('fleet')]
  const station = (station: Omit<Station, 'width'>) => stationBox(catalog, { ...station, width: 20 })
  const api = station({ id: 'api', name: 'API', what: 'answers in time', tools: tools('api') })
  return {
    name: 'service',
    use: 'slide',
    textSize: 23,
    title: `Level ${rank}, ${level.title}, as a running system`,
    description: sentences(
      `A user sends a request to the API${inBrackets(tools('api'))}, which asks the model and answers in time`,
      `Every version of the model is kept${inBrackets(tools('models'))}, so that an older one can come back`,
      `API and model run in a container${inBrackets(containers)}`,
      `A push${inBrackets(tools('code'))} starts the tests, the tests lead to an image, and the image becomes the container: every change is tested and built without anyone's help`,
      `The container reports metrics${metrics === '' ? '' : ` (${inSentence(metrics)})`}. They are drawn on a dashboard${inBrackets(tools('dashboard'))}, which raises an alert when something is wrong`,
    ),
    source: gridSource({
      columns: 4,
      gap: 32,
      cells: [
        station({ id: 'push', name: 'Push', what: 'a change to the code', tools: tools('code'), step: 2 }),
        station({ id: 'tests', name: 'Tests', what: 'run by themselves', step: 2 }),
        station({ id: 'image', name: 'Image', what: 'built by itself', step: 2 }),
        caption({ id: 'shipping', name: 'CI/CD', what: 'Every change is tested and built.', width: 20, step: 2 }),
        station({ id: 'user', name: 'User', what: 'waits for an answer' }),
        {
          id: 'container',
          title: containerTitle(containers.map(({ name }) => name)),
          look: containers.length === 0 ? 'band' : 'wash',
          level: rank,
          step: 2,
          span: 2,
          columns: 2,
          cells: [
            { ...api, lines: 4 + (api.strong?.length ?? 1) },
            station({ id: 'model', name: 'Model', what: 'makes the prediction' }),
          ],
        },
        station({ id: 'versions', name: 'Versions', what: 'to go back to', tools: tools('models'), step: 1 }),
        station({ id: 'alert', name: 'Alert', what: 'before users notice', step: 3 }),
        station({ id: 'dashboard', name: 'Dashboard', what: 'drawn all the time', tools: tools('dashboard'), step: 3 }),
        station({ id: 'metrics', name: 'Metrics', what: metrics, step: 3 }),
        caption({ id: 'watching', name: 'Monitoring', what: 'Measured all the time.', width: 20, step: 3 }),
      ],
      edges: [
        { from: 'user', to: 'api' },
        { from: 'api', to: 'model' },
        { from: 'versions', to: 'model' },
        { from: 'push', to: 'tests' },
        { from: 'tests', to: 'image' },
        { from: 'image', to: 'container' },
        { from: 'container', to: 'metrics' },
        { from: 'metrics', to: 'dashboard' },
        { from: 'dashboard', to: 'alert' },
      ],
    }),
    steps: 3,
  }
}

/** The margin of the group has one line. */
const MARGIN = 48

function containerTitle(names: readonly string[]): string {
  const [first] = names
  if (first === undefined)
    return 'Container'
  const whole = `Container: ${listed(names)}`
  return whole.length <= MARGIN ? whole : `Container: ${first} and others`
}

import type { Catalog, Entry } from '../model/catalog.ts'
import type { Level } from '../model/rows.ts'
import type { Diagram } from './diagram.ts'
import { gridSource } from './mermaid.ts'
import { inBrackets, stationsOf } from './stations.ts'
import { inSentence, listed, sentences } from './words.ts'

/** Draws a project of this level as a running service: how a request is answered, how a change is released, how it is watched. */
export function serviceDiagram(catalog: Catalog, level: Entry<Level>): Diagram {
  const { rank } = level
  const metrics = level.facets.metrics?.text ?? ''
  const { caption, station, toolsFor: tools } = stationsOf(catalog, level.id, 20)
  const containers = [...tools('container'), ...tools('fleet')]
  const api = station({ id: 'api', name: 'API', what: 'checks, answers', tools: tools('api') })
  return {
    name: 'service',
    use: 'slide',
    textSize: 23,
    title: `Level ${rank}, ${level.title}, as a running system`,
    description: sentences(
      `A user or a program sends a request to the API${inBrackets(tools('api'))}, which checks the input, asks the model and sends back the answer`,
      `Every version of the model is kept${inBrackets(tools('models'))}, so that an older one can come back`,
      `API and model run in a container${inBrackets(containers)}`,
      `A push${inBrackets(tools('code'))} starts the tests and the build of an image, and the image is deployed as the container: every change is tested, built and released without anyone's help`,
      `The container reports to a store of metrics${metrics === '' ? '' : ` (${inSentence(metrics)})`}. They are drawn on a dashboard${inBrackets(tools('dashboard'))}, which raises an alert when something is wrong`,
    ),
    source: gridSource({
      columns: 4,
      gap: 32,
      cells: [
        station({ id: 'push', name: 'Push', what: 'a change to the code', tools: tools('code'), step: 2 }),
        station({ id: 'build', name: 'Tests and build', what: 'make an image', step: 2 }),
        station({ id: 'deploy', name: 'Deployment', what: 'puts the image to work', step: 2 }),
        caption({ id: 'shipping', name: 'CI/CD', what: 'Every change is tested, built and released.', step: 2 }),
        station({ id: 'user', name: 'User', what: 'asks, and gets the answer' }),
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
            station({ id: 'model', name: 'Model', what: 'predicts' }),
          ],
        },
        station({ id: 'versions', name: 'Versions', what: 'to go back to', tools: tools('models'), step: 1 }),
        station({ id: 'alert', name: 'Alert', what: 'before users notice', step: 3 }),
        station({ id: 'dashboard', name: 'Dashboard', what: 'drawn all the time', tools: tools('dashboard'), step: 3 }),
        station({ id: 'metrics', name: 'Metrics store', what: metrics, step: 3 }),
        caption({ id: 'watching', name: 'Monitoring', what: 'Measured all the time.', step: 3 }),
      ],
      edges: [
        { from: 'user', to: 'api' },
        { from: 'api', to: 'user' },
        { from: 'api', to: 'model' },
        { from: 'versions', to: 'model' },
        { from: 'push', to: 'build' },
        { from: 'build', to: 'deploy' },
        { from: 'deploy', to: 'container' },
        { from: 'container', to: 'metrics' },
        { from: 'metrics', to: 'dashboard' },
        { from: 'dashboard', to: 'alert' },
      ],
    }),
  }
}

/** The margin of the group has one line. */
const MARGIN = 48

function containerTitle(names: readonly string[]): string {
  const [first] = names
  if (first === undefined)
    return 'Container'
  return [`Container: ${listed(names)}`, `Container: ${first} and others`].find(({ length }) => length <= MARGIN) ?? 'Containers'
}

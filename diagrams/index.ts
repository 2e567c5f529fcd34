import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from './diagram.ts'
import { nextStepsFor } from '../model/transitions.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { fullMindmapDiagram, mindmapDiagram } from './mindmap.ts'
import { pathDiagram } from './path.ts'
import { progressionDiagram } from './progression.ts'
import { retrainingDiagram } from './retraining.ts'
import { rolesDiagram } from './roles.ts'
import { serviceDiagram } from './service.ts'
import { toolsEnterDiagram } from './tools-enter.ts'

const SYSTEMS = { service: serviceDiagram, retraining: retrainingDiagram }

/** Lists every picture of the talk; those of a table that is absent are not drawn. */
export function diagramsOf(catalog: Catalog): Diagram[] {
  return [
    progressionDiagram(catalog),
    ...catalog.transitions.filter(({ id }) => nextStepsFor(catalog, id).length > 0).map(transition => pathDiagram(catalog, transition)),
    ...catalog.roles.length === 0 ? [] : [rolesDiagram(catalog)],
    ...catalog.levels.flatMap(level => level.system === undefined ? [] : [SYSTEMS[level.system](catalog, level)]),
    ...catalog.tools.length === 0 ? [] : [toolsEnterDiagram(catalog)],
    ...find(catalog.slides, 'mindmap') ? [mindmapDiagram(catalog)] : [],
    ...find(catalog.parts, 'mindmap') ? [fullMindmapDiagram(catalog)] : [],
  ]
}

import type { Catalog } from '../model/catalog.ts'
import type { Diagram } from './diagram.ts'
import { find } from '../toolkit/deck/lookup.ts'
import { fullMindmapDiagram, mindmapDiagram } from './mindmap.ts'
import { pathDiagram } from './path.ts'
import { progressionDiagram } from './progression.ts'
import { retrainingDiagram } from './retraining.ts'
import { rolesDiagram } from './roles.ts'
import { serviceDiagram } from './service.ts'
import { toolsEnterDiagram } from './tools-enter.ts'

/**
 * Every picture of the talk. The two systems are drawn at the level that asks
 * for CI/CD and at the one that asks for automated retraining, if there are such.
 */
export function diagramsOf(catalog: Catalog): Diagram[] {
  const service = find(catalog.capabilities, 'ci-cd-pipeline')
  const retraining = find(catalog.capabilities, 'retraining-pipeline')
  return [
    progressionDiagram(catalog),
    ...catalog.transitions.map(transition => pathDiagram(catalog, transition)),
    rolesDiagram(catalog),
    ...service === undefined ? [] : [serviceDiagram(catalog, service.level)],
    ...retraining === undefined ? [] : [retrainingDiagram(catalog, retraining.level)],
    toolsEnterDiagram(catalog),
    mindmapDiagram(catalog),
    fullMindmapDiagram(catalog),
  ]
}

import type { Problem } from '../model/checks/problem.ts'
import ts from 'typescript'
import { placeOf } from './places.ts'

/** How much of the name of a type is of use. */
const LONGEST_TYPE = 120

/** Lists what the compiler finds wrong, as problems: one for a value, however much it says of it. */
export function typeProblems(program: ts.Program): Problem[] {
  const problems = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }): Problem => ({
    ...file === undefined ? { path: 'tsconfig.json' } : { path: pathTo(file, start), place: placeOf({ file, node: nodeAt(file, start) }) },
    ...inWords(ts.flattenDiagnosticMessageText(messageText, ' ')),
  }))
  return problems.filter(({ path, place }, index) => problems.findIndex(other => other.path === path && other.place === place) === index)
}

/** What the compiler says, without the names of types that fill a screen. */
function inWords(message: string): Pick<Problem, 'message' | 'fix'> {
  const guess = /Did you mean (?:to write )?'"?([^'"]+)"?'/.exec(message)?.[1]
  const hint = guess === undefined ? '' : `did you mean ${guess}? otherwise `
  const missing = /Property '(.+?)' is missing/.exec(message)?.[1] ?? /is missing the following properties from type '.*?': (.+)$/.exec(message)?.[1]
  if (missing !== undefined)
    return { message: `it lacks ${missing}`, fix: 'add it' }
  const unknown = /'?'([^']+)''? does not exist in type/.exec(message)?.[1]
  if (unknown !== undefined)
    return { message: `nothing here is called ${unknown}`, fix: `${hint}remove it` }
  if (message.includes('multiple properties with the same name'))
    return { message: 'the id or field is there twice', fix: 'rename one of the two, or remove it' }
  const fix = `${hint}write what its type allows: model/rows.ts has the fields of each row`
  const [, found, asked = ''] = /^Type '(.+?)' is not assignable to type '(.*?)'/.exec(message) ?? []
  if (found !== undefined)
    return { message: `${found} does not fit here${asked.length > LONGEST_TYPE ? '' : `: ${asked} is asked for`}`, fix }
  return { message, fix }
}

function nodeAt(node: ts.Node, start: number): ts.Node {
  return ts.forEachChild(node, child => child.getStart() <= start && start < child.end ? nodeAt(child, start) : undefined) ?? node
}

/** From the table to the value: the names of what is around it. */
function pathTo(file: ts.SourceFile, start: number): string {
  const names: string[] = []
  for (let node: ts.Node = nodeAt(file, start); !ts.isSourceFile(node); node = node.parent) {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) || ts.isVariableDeclaration(node))
      names.unshift(node.name.getText(file).replaceAll('\'', ''))
  }
  return names.join('.')
}

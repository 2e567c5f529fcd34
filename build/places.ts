import type { Problem } from '../model/checks/problem.ts'
import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../toolkit/shell/cli.ts'
import { inLadder } from './ladder.ts'

/** Something in a file of the data. */
export interface Written {
  readonly file: ts.SourceFile
  readonly node: ts.Node
}

/** Finds where the data write a value: as much of `tools.docker.homeLevel` as is there; nothing of a table that is not. */
export type FindWritten = (path: string) => Written | undefined

/** Reads the tables of a ladder, by the file that has them all. Nothing is run: the data may be broken. */
export function readPlaces(tables: string): FindWritten {
  const files = new Map<string, ts.SourceFile>()

  function fileAt(path: string): ts.SourceFile {
    const known = files.get(path)
    const file = known ?? ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    files.set(path, file)
    return file
  }

  /** What a name of a file stands for, there or where it is imported from. */
  function valueOf(file: ts.SourceFile, name: string): Written | undefined {
    for (const statement of file.statements) {
      if (ts.isVariableStatement(statement)) {
        const node = statement.declarationList.declarations.find(declared => declared.name.getText(file) === name)?.initializer
        if (node)
          return { file, node }
      }
      const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
      const imported = bindings && ts.isNamedImports(bindings) ? bindings.elements.find(element => element.name.text === name) : undefined
      if (imported && ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier) && statement.moduleSpecifier.text.startsWith('.'))
        return valueOf(fileAt(join(dirname(file.fileName), statement.moduleSpecifier.text)), (imported.propertyName ?? imported.name).text)
    }
    return undefined
  }

  /** The object or list itself: behind a name, in the last argument of what defines it, without a word about its type. */
  function literalOf({ file, node }: Written): Written {
    const inner = ts.isPropertyAssignment(node)
      ? node.initializer
      : ts.isAsExpression(node) || ts.isSatisfiesExpression(node)
        ? node.expression
        : ts.isCallExpression(node) ? node.arguments.at(-1) : undefined
    if (inner)
      return literalOf({ file, node: inner })
    const name = ts.isShorthandPropertyAssignment(node) ? node.name : node
    const value = ts.isIdentifier(name) ? valueOf(file, name.text) : undefined
    return value ? literalOf(value) : { file, node }
  }

  function memberOf(whole: Written, key: string): Written | undefined {
    const { file, node } = literalOf(whole)
    if (ts.isArrayLiteralExpression(node)) {
      const element = node.elements[Number(key)]
      return element && { file, node: element }
    }
    if (!ts.isObjectLiteralExpression(node))
      return undefined
    for (const property of node.properties) {
      if (ts.isSpreadAssignment(property)) {
        const found = memberOf({ file, node: property.expression }, key)
        if (found)
          return found
      }
      else if (property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name) || ts.isNumericLiteral(property.name)) && property.name.text === key) {
        return { file, node: property }
      }
    }
    return undefined
  }

  return (path) => {
    let found: Written | undefined
    let whole = valueOf(fileAt(tables), 'ladder')
    for (const key of path.split('.')) {
      whole = whole && memberOf(whole, key)
      if (whole === undefined)
        break
      found = whole
    }
    return found
  }
}

/** The file and the line where it begins, as in `data/tools.ts:34`. */
export function placeOf({ file, node }: Written): string {
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
  return `${relative(ROOT, file.fileName).split(sep).join('/')}:${line + 1}`
}

/** Says of problems in the tables of the ladder where these are written. */
export function placed(problems: readonly Problem[]): Problem[] {
  const find = readPlaces(inLadder('data', 'index.ts'))
  return problems.map((problem) => {
    const written = find(problem.path)
    return written === undefined ? problem : { ...problem, place: placeOf(written) }
  })
}

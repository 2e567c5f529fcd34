import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { UserError } from './cli.ts'

/** Reads files and all that they import as the `tsconfig.json` of a folder says, with options over it. */
export function programOf(root: string, files: readonly string[], over: ts.CompilerOptions): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), path => readFileSync(path, 'utf8'))
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  return ts.createProgram(files, { ...options, ...over })
}

/** @throws {UserError} with what the compiler finds wrong, in files below a folder by their short names. */
export function assertTypes(program: ts.Program, root: string, others: readonly ts.Diagnostic[] = []): void {
  const faults = [...ts.getPreEmitDiagnostics(program), ...others]
  if (faults.length > 0)
    throw new UserError(ts.formatDiagnostics(faults, { getCanonicalFileName: name => name, getCurrentDirectory: () => root, getNewLine: () => '\n' }).trimEnd())
}

import { join } from 'node:path'
import ts from 'typescript'
import { ROOT } from '../toolkit/shell/cli.ts'

const { options: OPTIONS } = ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config, ts.sys, ROOT)

/** Makes programs of files of the project, some of which say something else; what stays as it is on the disk is read once for all of them. */
export function programMaker(over: ts.CompilerOptions): (files: readonly string[], texts: ReadonlyMap<string, string>) => ts.Program {
  const options = { ...OPTIONS, ...over }
  const host = ts.createCompilerHost(options)
  const read = new Map<string, ts.SourceFile | undefined>()
  const { getSourceFile } = host
  return (files, texts) => ts.createProgram(files, options, {
    ...host,
    getSourceFile(name, version) {
      const text = texts.get(name)
      if (text !== undefined)
        return ts.createSourceFile(name, text, version)
      const known = read.has(name) ? read.get(name) : getSourceFile(name, version)
      read.set(name, known)
      return known
    },
  })
}

import { UserError } from '../../../toolkit/shell/cli.ts'
import { findOnPath } from '../../../toolkit/shell/on-path.ts'
import { installPackages, installsPackages } from '../../../toolkit/shell/packages.ts'

interface Program {
  readonly files: readonly string[]
  /** What it is called among Debian's packages. */
  readonly debian: string
}

const PROGRAMS = {
  shell: { files: ['chromium-headless-shell'], debian: 'chromium-headless-shell' },
  firefox: { files: ['firefox', 'firefox-esr', 'firefox.exe'], debian: 'firefox-esr' },
  webkit: { files: ['WebKitWebDriver'], debian: 'webkit2gtk-driver' },
  screen: { files: ['Xvfb'], debian: 'xvfb' },
} as const satisfies Record<string, Program>

/** Where programs lie that are not on the path. */
const FOLDERS = ['/Applications/Firefox.app/Contents/MacOS', 'C:\\Program Files\\Mozilla Firefox']

/**
 * The path of a program that the tests need: one that is here, or one that is installed now.
 *
 * @throws {UserError} if it is not here and cannot be installed.
 */
export async function findProgram(id: keyof typeof PROGRAMS): Promise<string> {
  const { files, debian } = PROGRAMS[id]
  const here = findOnPath(files, FOLDERS)
  if (here !== undefined)
    return here
  if (installsPackages()) {
    console.error(`${files[0]} is not here; installing the system's ${debian} with apt-get …`)
    await installPackages([debian])
  }
  const installed = findOnPath(files, FOLDERS)
  if (installed === undefined)
    throw new UserError(`${files[0]} is not here and could not be installed; on Debian it is the package ${debian}.`)
  return installed
}

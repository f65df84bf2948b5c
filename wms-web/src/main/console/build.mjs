// Builds the console for the WAR: `node build.mjs OUT [skipTests]`. Does only what changed inputs make necessary.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const out = resolve(process.argv[2] ?? 'dist')

const filesUnder = folder => readdirSync(join(here, folder), { withFileTypes: true, recursive: true })
  .filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort()

function digest(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

const run = (command, ...args) => execFileSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32', env: { ...process.env, WMS_CONSOLE_OUT: out } })

function unlessDone(stamp, state, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return false
  rmSync(stamp, { force: true })
  work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, state)
  return true
}

const locks = ['package.json', 'package-lock.json'].map(name => join(here, name))
const contract = resolve(here, '../../../../config/contracts/openapi.yaml')
const untested = process.argv[3] === 'true'
const inputs = [...locks, contract, ...['index.html', 'vite.config.ts', 'tsconfig.json'].map(name => join(here, name)), ...filesUnder('src'), ...filesUnder('public')]

unlessDone(join(here, 'node_modules/.stamp'), digest(locks), () => run('npm', 'ci', '--no-audit', '--no-fund'))
const built = unlessDone(out + '.stamp', `${digest(inputs)} ${untested ? 'untested' : 'tested'}`, () => {
  run('npm', 'run', '--silent', 'types')
  run('npm', 'run', '--silent', 'check')
  if (!untested) run('npm', 'run', '--silent', 'test')
  run('npm', 'run', '--silent', 'build')
})
if (!built) console.log('The console is up to date.')

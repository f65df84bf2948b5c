// Brings the one font that labels are printed with: `node build.mjs OUT`. Of the package's nine weights only this one goes along, with its licence (OFL 1.1).
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const from = join(here, 'node_modules/@expo-google-fonts/noto-sans-sc')
const out = resolve(process.argv[2], 'wms/shared/paper')
const lock = readFileSync(join(here, 'package-lock.json'), 'utf8')
const stamp = join(here, 'node_modules/.stamp')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' })
  writeFileSync(stamp, lock)
}
mkdirSync(out, { recursive: true })
copyFileSync(join(from, '500Medium/NotoSansSC_500Medium.ttf'), join(out, 'NotoSansSC-Medium.ttf'))
copyFileSync(join(from, 'LICENSE_FONT'), join(out, 'NotoSansSC-LICENSE.txt'))

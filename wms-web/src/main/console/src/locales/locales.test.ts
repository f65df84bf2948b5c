import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const source = join(here, '..')
type Tree = { [key: string]: string | Tree }

/** Texts for codes of the server: which of them come is the server's choice. */
const SERVER_SPOKEN = ['words.', 'reasons.', 'hints.', 'effects.', 'blocks.', 'whyNot.', 'deeds.', 'alarmTexts.']

function flat(tree: Tree, prefix: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${prefix}.${key}`, value]] as [string, string][] : flat(value, `${prefix}.${key}`)))
}

const texts = (language: string) => new Map(readdirSync(join(here, language)).filter(name => name.endsWith('.json'))
  .flatMap(name => flat(JSON.parse(readFileSync(join(here, language, name), 'utf8')) as Tree, name.slice(0, -5))))

const code = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(name => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts') && !name.startsWith('locales'))
  .map(name => readFileSync(join(source, name), 'utf8')).join('\n')

const zh = texts('zh')
const en = texts('en')
const capabilities = new Set([...en.keys()].map(key => key.split('.')[0]))
const called = new Set([...code.matchAll(/\b(?:t|say)\(\s*['"]([\w.]+)['"]/g)].map(match => match[1]!))
const named = new Set([...code.matchAll(/['"]([a-zA-Z]+(?:\.\w+)+)['"]/g)].map(match => match[1]!).filter(key => capabilities.has(key.split('.')[0]) && !key.endsWith('.length')))
const composed = [...code.matchAll(/`([a-zA-Z]+\.[\w.]*)\$\{/g)].map(match => match[1]!)
const placeholders = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]))].sort()

describe('the texts', () => {
  it('are the same set in Chinese and in English', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort())
  })

  it('are all there that the code asks for', () => {
    expect([...called, ...named].filter(key => !en.has(key) && ![...en.keys()].some(known => known.startsWith(key + '.')))).toEqual([])
  })

  it('are all used by the code or spoken by the server', () => {
    const used = (key: string) => called.has(key) || named.has(key) || [...SERVER_SPOKEN, ...composed].some(prefix => key.startsWith(prefix))
    expect([...en.keys()].filter(key => !used(key))).toEqual([])
  })

  it('carry the same facts in both languages', () => {
    expect([...en].filter(([key, text]) => placeholders(text).join() !== placeholders(zh.get(key) ?? '').join()).map(([key]) => key)).toEqual([])
  })

  it('are not left empty, and the Chinese is Chinese', () => {
    expect([...en, ...zh].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
    const alike = [...en].filter(([key, text]) => zh.get(key) === text && /[a-z]{4}/.test(text)).map(([key]) => key)
    expect(alike).toEqual([])
  })
})

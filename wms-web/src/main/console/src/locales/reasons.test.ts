import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { TABLES } from '../people/tables'
import en from './en'

const repository = fileURLToPath(new URL('../../../../../../', import.meta.url))
const java = ['wms-ejb', 'wms-web'].flatMap(module => {
  const folder = join(repository, module, 'src/main/java')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.java')).map(name => readFileSync(join(folder, name), 'utf8'))
})
const DEED = /"((?:alarms|catalogue|coldchain|dispatch|emergency|facilities|import|inventory|people|precooling|receiving|reports|shipping|telemetry|trace)\.[a-z-]+(?:\.[a-zA-Z-]+)*)"/g
const texts = en as Record<string, Record<string, unknown>>

/** The constants of each enum whose head matches, without comments and arguments. */
const constants = (head: RegExp) => java.filter(source => head.test(source)).flatMap(source => {
  const body = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').split(head)[1]!.split(/[;}]/)[0]!
  return [...body.replaceAll(/\([^)]*\)/g, '').matchAll(/[A-Z][A-Z0-9_]+/g)].map(match => match[0])
})
const words = texts.words as Record<string, Record<string, unknown>>
const told = (code: string, family: string) => code in (texts[family] ?? {}) || family === 'reasons' && (code in words.deadLetter! || code in words.holdReason!)
const untold = (head: RegExp, family: string) => [...new Set(constants(head))].filter(code => !told(code, family)).sort()

describe('what the server may say', () => {
  it('is found in its sources', () => expect(constants(/enum \w*Reason implements Reason\s*\{/).length).toBeGreaterThan(50))
  it('has a sentence for every refusal', () => expect(untold(/enum \w*Reason implements Reason\s*\{/, 'reasons')).toEqual([]))
  it('has a sentence for every effect of a switch', () => expect(untold(/enum EffectCode\s*\{/, 'effects')).toEqual([]))
  it('has a sentence for everything that blocks a switch', () => expect(untold(/enum BlockCode\s*\{/, 'blocks')).toEqual([]))
  it('has a sentence for every limit of a plan', () => expect(untold(/enum LimitCode\s*\{/, 'whyNot')).toEqual([]))
  it('has words for everything that stands in the audit trail', () => {
    const deeds = [...new Set(java.flatMap(source => [...source.matchAll(DEED)].map(match => match[1]!)))]
    expect(deeds.length).toBeGreaterThan(50)
    expect(deeds.filter(deed => !(deed.replaceAll('.', '_') in texts.deeds!)).sort()).toEqual([])
  })
  it('has a name for every table that can be imported', () => {
    const tables = java.flatMap(source => [...source.matchAll(/String table\(\) \{ return "(\w+)"/g)].map(match => match[1]!)).sort()
    expect(TABLES.toSorted()).toEqual(tables)
    expect(tables.filter(table => !(table in words.table!))).toEqual([])
  })
  it('has a sentence for every alarm', () => expect(untold(/enum AlarmCode\s*\{/, 'alarmTexts')).toEqual([]))
})

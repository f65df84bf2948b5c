import { Quasar } from 'quasar'
import { createI18n } from 'vue-i18n'
import type { Names } from '../api/types'

export type Language = 'zh' | 'en'
export const languages: { value: Language; label: string }[] = [{ value: 'zh', label: '中文' }, { value: 'en', label: 'English' }]

const packs = {
  zh: async () => ({ texts: (await import('../locales/zh')).default, quasar: (await import('quasar/lang/zh-CN.js')).default }),
  en: async () => ({ texts: (await import('../locales/en')).default, quasar: (await import('quasar/lang/en-GB.js')).default }),
}

export const i18n = createI18n({ legacy: false, locale: 'en', fallbackLocale: [], messages: {} as Record<string, never>, missingWarn: false, fallbackWarn: false })

/** The typed signatures of vue-i18n unfold every key; here a test compares the keys instead. */
interface Spoken { t(key: string, params: Record<string, unknown>): string; te(key: string): boolean; locale: { value: string }; setLocaleMessage(language: string, texts: unknown): void }
const spoken = i18n.global as unknown as Spoken

const KEPT = 'wms.language'
const isLanguage = (value: unknown): value is Language => value === 'zh' || value === 'en'

export const language = (): Language => spoken.locale.value as Language

export async function speak(wanted: Language) {
  const { texts, quasar } = await packs[wanted]()
  spoken.setLocaleMessage(wanted, texts)
  Quasar.lang.set(quasar)
  spoken.locale.value = wanted
  document.documentElement.lang = wanted === 'zh' ? 'zh-CN' : 'en'
}

export async function choose(wanted: Language) {
  localStorage.setItem(KEPT, wanted)
  await speak(wanted)
}

/** What this browser chose before, else what the browser asks for. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  if (isLanguage(kept)) return kept
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

export const hasChosen = () => isLanguage(localStorage.getItem(KEPT))

export const nameOf = (names: Names | null | undefined): string => {
  if (!names) return ''
  return (language() === 'zh' ? names.zh || names.en : names.en || names.zh) ?? ''
}

export const say = (key: string, params: Record<string, unknown> = {}): string => spoken.t(key, params)
export const knows = (key: string): boolean => spoken.te(key)

/** The word for a code of the server, such as a mode or a kind; a code nobody translated yet is still readable. */
export function word(family: string, code: string | null | undefined): string {
  if (!code) return ''
  const key = `words.${family}.${code}`
  return knows(key) ? say(key) : readable(code)
}

export const readable = (code: string) => {
  const words = code.toLowerCase().replaceAll(/[_-]+/g, ' ').trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

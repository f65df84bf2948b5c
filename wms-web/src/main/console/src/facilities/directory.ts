import { computed, reactive } from 'vue'
import { http } from '../api/http'
import { listen } from '../api/live'
import { ProblemError } from '../api/problem'
import type { FacilityAtAGlance, Page } from '../api/types'
import { nameOf } from '../shared/i18n'
import { session } from '../session/session'
import { liveIn } from '../shared/time'

const known = reactive({ items: [] as FacilityAtAGlance[], loaded: false, problem: null as ProblemError | null, owner: '' })
const GATHER_MS = 3_000
let due: ReturnType<typeof setTimeout> | undefined

async function everyPage(): Promise<FacilityAtAGlance[]> {
  const all: FacilityAtAGlance[] = []
  let cursor: string | null = null
  do {
    const page: Page<FacilityAtAGlance> = await http.get('/facilities', { limit: 500, cursor })
    all.push(...page.items)
    cursor = page.next
  } while (cursor)
  return all
}

function mostCommon(values: string[]): string | undefined {
  const count = new Map<string, number>()
  for (const value of values) count.set(value, (count.get(value) ?? 0) + 1)
  return [...count].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

async function load() {
  try {
    known.items = await everyPage()
    liveIn(mostCommon(known.items.map(each => each.timezone)))
    known.loaded = true
    known.problem = null
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown
    known.problem = thrown
  }
}

const soon = () => { due ??= setTimeout(() => { due = undefined; void load() }, GATHER_MS) }
listen(news => {
  if (!known.owner) return
  if (!news) void load()
  else if (['zone', 'alarm', 'hold', 'mode'].includes(news.topic)) soon()
})

function asked() {
  const user = session.me?.user ?? ''
  if (user && known.owner !== user) {
    Object.assign(known, { owner: user, items: [], loaded: false })
    void load()
  }
  return known
}

const byCode = computed(() => new Map(known.items.map(each => [each.code, each])))

/** All facilities at a glance, loaded once and kept fresh: names, time zones, modes, worst zones. */
export const directory = {
  get all() { return asked().items },
  get loaded() { return asked().loaded },
  get problem() { return asked().problem },
  reload: load,
  of(code: string | null | undefined) { asked(); return code ? byCode.value.get(code) : undefined },
  name(code: string | null | undefined) { return nameOf(this.of(code)?.names) || (code ?? '') },
  timezone(code: string | null | undefined) { return this.of(code)?.timezone },
  find(text: string) { asked(); return known.items.find(each => each.code.toLowerCase() === text.toLowerCase()) },
}

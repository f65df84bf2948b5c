import { onScopeDispose, ref, shallowRef, watch, type WatchSource } from 'vue'
import { listen } from '../api/live'
import { ProblemError } from '../api/problem'
import type { News, Page } from '../api/types'

interface Options { topics?: string[]; concerns?: (news: News) => boolean; on?: WatchSource | WatchSource[] }

const GATHER_MS = 1_500

/** Something the server knows, kept fresh by the live feed. What was loaded stays on the screen while the server is away. */
export function useResource<T>(load: () => Promise<T>, options: Options = {}) {
  const data = shallowRef<T | null>(null)
  const problem = shallowRef<ProblemError | null>(null)
  const loading = ref(false)
  let turn = 0
  let missed = false
  let due: ReturnType<typeof setTimeout> | undefined

  async function reload() {
    const mine = ++turn
    loading.value = true
    try {
      const fresh = await load()
      if (mine === turn) { data.value = fresh; problem.value = null }
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown
      if (mine === turn) problem.value = thrown
    } finally {
      if (mine === turn) rest()
    }
  }

  function rest() {
    loading.value = false
    if (missed) soon()
    missed = false
  }

  /** A load under way is waited for: news that come faster than answers must not keep the screen empty. */
  const soon = () => {
    due ??= setTimeout(() => {
      due = undefined
      if (loading.value) missed = true
      else void reload()
    }, GATHER_MS)
  }
  const stop = listen(news => {
    if (!news) void reload()
    else if (options.topics?.includes(news.topic) && (options.concerns?.(news) ?? true)) soon()
  })
  onScopeDispose(() => { stop(); clearTimeout(due); turn++ })
  if (options.on) watch(options.on, () => { data.value = null; void reload() })
  void reload()
  return { data, problem, loading, reload }
}

/** A list that comes in pages; news reload as much as is on the screen. */
export function usePages<T>(load: (limit: number, cursor: string | null) => Promise<Page<T>>, options: Options & { size?: number } = {}) {
  const size = options.size ?? 50
  const more = ref(false)
  let shown = 0
  const resource = useResource(() => load(Math.min(500, Math.max(size, shown)), null), options)
  watch(resource.data, page => { shown = page?.items.length ?? 0 })

  async function next() {
    const page = resource.data.value
    if (!page?.next || more.value) return
    more.value = true
    try {
      const following = await load(size, page.next)
      resource.data.value = { items: [...page.items, ...following.items], next: following.next }
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown
      resource.problem.value = thrown
    } finally {
      more.value = false
    }
  }
  return { ...resource, next, more }
}

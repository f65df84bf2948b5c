import { reactive } from 'vue'
import { serverSaid } from '../shared/clock'
import { address } from './http'
import type { News } from './types'

type Listener = (news: News | null) => void
const listeners = new Set<Listener>()
const QUIET_MS = 25_000
const RETRY_MS = 3_000

/** How fresh the news is. `heardAt` is this device's clock when the server was last heard. */
export const feed = reactive({ connected: false, heardAt: 0 })

let source: EventSource | null = null
let wanted = false
let missed = false
let onSignedOut: () => void = () => {}
let retry: ReturnType<typeof setTimeout> | undefined
let watch: ReturnType<typeof setInterval> | undefined

/** Calls `listener` with each piece of news, and with null when everything on the screen may be out of date. */
export function listen(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tell = (news: News | null) => listeners.forEach(listener => listener(news))

function heard() {
  Object.assign(feed, { connected: true, heardAt: Date.now() })
  if (missed) tell(null)
  missed = false
}

function lost() {
  feed.connected = false
  missed = true
  source?.close()
  source = null
  clearTimeout(retry)
  if (wanted) retry = setTimeout(() => { void again() }, RETRY_MS)
}

/** After a break: is the session still good? A restarted server may have forgotten it. */
async function again() {
  const status = await fetch(address('/session'), { credentials: 'same-origin' }).then(answer => answer.status, () => 0)
  if (!wanted) return
  if (status === 200) open()
  else if (status === 401) onSignedOut()
  else lost()
}

function open() {
  source = new EventSource(address('/stream'))
  source.onopen = heard
  source.onerror = lost
  source.addEventListener('beat', event => { serverSaid((JSON.parse((event as MessageEvent<string>).data) as { at: string }).at); heard() })
  source.addEventListener('reset', () => { missed = true; heard() })
  source.addEventListener('news', event => { heard(); tell(JSON.parse((event as MessageEvent<string>).data) as News) })
}

export function startFeed(whenSignedOut: () => void) {
  if (wanted) return
  onSignedOut = whenSignedOut
  wanted = true
  open()
  watch = setInterval(() => { if (feed.connected && Date.now() - feed.heardAt > QUIET_MS) lost() }, 5_000)
}

export function stopFeed() {
  wanted = false
  missed = false
  clearInterval(watch)
  clearTimeout(retry)
  source?.close()
  source = null
  Object.assign(feed, { connected: false, heardAt: 0 })
}

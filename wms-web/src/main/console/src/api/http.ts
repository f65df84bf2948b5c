import { ProblemError } from './problem'

type Query = Record<string, string | number | boolean | string[] | null | undefined>
interface Options { query?: Query; body?: unknown; file?: Blob; ifMatch?: number; key?: string; prefer?: string }

const base = '/api/v1'
let csrf = ''
let onSignedOut: () => void = () => {}

export const useCsrf = (token: string) => { csrf = token }
export const whenSignedOut = (act: () => void) => { onSignedOut = act }

/** An id made by the sender, also on plain http where `randomUUID` is missing. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export function address(path: string, query: Query = {}): string {
  const set = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(set.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map(each => [name, String(each)]))).toString()
  return base + path + (search ? '?' + search : '')
}

export const part = (value: string) => encodeURIComponent(value)

async function send<T>(method: string, path: string, options: Options = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  if (method !== 'GET') {
    headers['Idempotency-Key'] = options.key ?? newId()
    if (csrf) headers['X-WMS-CSRF'] = csrf
  }
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  if (options.file !== undefined) headers['Content-Type'] = options.file.type.includes('sheet') ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv'
  if (options.prefer !== undefined) headers.Prefer = options.prefer
  if (options.ifMatch !== undefined) headers['If-Match'] = `"${options.ifMatch}"`
  const body = options.file ?? (options.body === undefined ? undefined : JSON.stringify(options.body))
  const response = await fetch(address(path, options.query), { method, headers, body, credentials: 'same-origin' }).catch(() => { throw ProblemError.unreachable() })
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T
  const problem = await ProblemError.from(response)
  if (problem.status === 401 && path !== '/session') onSignedOut()
  throw problem
}

/** A file to print or to keep. */
async function file(path: string, query?: Query): Promise<Blob> {
  const response = await fetch(address(path, query), { headers: { Accept: '*/*' }, credentials: 'same-origin' }).catch(() => { throw ProblemError.unreachable() })
  if (response.ok) return response.blob()
  const problem = await ProblemError.from(response)
  if (problem.status === 401) onSignedOut()
  throw problem
}

export const http = {
  file,
  get: <T>(path: string, query?: Query) => send<T>('GET', path, { query }),
  post: <T>(path: string, body?: unknown, options?: Options) => send<T>('POST', path, { body, ...options }),
  put: <T>(path: string, body: unknown, options?: Options) => send<T>('PUT', path, { body, ...options }),
  remove: <T = void>(path: string, options?: Options) => send<T>('DELETE', path, options),
}

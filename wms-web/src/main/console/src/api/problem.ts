import type { FieldError, Params, ProblemBody } from './types'

/** A refusal of the server: the reason code and its facts, ready to be said in any language. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly params: Params
  readonly errors: FieldError[]

  constructor(body: ProblemBody) {
    super(body.title)
    this.status = body.status
    this.code = body.code
    this.params = body.params ?? {}
    this.errors = body.errors ?? []
  }

  static async from(response: Response): Promise<ProblemError> {
    const type = response.headers.get('content-type') ?? ''
    if (type.includes('json')) {
      const body = (await response.json()) as Partial<ProblemBody>
      if (body.code) return new ProblemError({ type: '', title: body.title ?? body.code, errors: [], params: {}, ...body, code: body.code, status: response.status })
    }
    const code = response.status >= 500 ? 'SERVER_UNAVAILABLE' : response.status === 404 ? 'NOT_FOUND' : 'UNFORESEEN'
    return new ProblemError({ type: '', title: response.statusText, status: response.status, code, params: {}, errors: [] })
  }

  static unreachable(): ProblemError {
    return new ProblemError({ type: '', title: 'Server unreachable', status: 0, code: 'SERVER_UNREACHABLE', params: {}, errors: [] })
  }
}

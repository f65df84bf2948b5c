import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { News } from '../api/types'
import { useResource } from './resource'

let tell: (news: News | null) => void = () => {}
vi.mock('../api/live', () => ({ listen: (listener: typeof tell) => { tell = listener; return () => {} } }))

const READING = { topic: 'zone', key: 'F-B1' } as News
const ANSWER_MS = 4_000

describe('what the live feed keeps fresh', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  it('appears although news come faster than the server answers, and ends up with the newest', async () => {
    let asked = 0
    const load = () => { const mine = ++asked; return new Promise<number>(done => setTimeout(() => done(mine), ANSWER_MS)) }
    const scope = effectScope()
    const { data } = scope.run(() => useResource(load, { topics: ['zone'] }))!
    for (let second = 0; second < 6; second++) {
      tell(READING)
      await vi.advanceTimersByTimeAsync(1_000)
    }
    expect(data.value).toBe(1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(data.value).toBe(2)
    scope.stop()
  })
})

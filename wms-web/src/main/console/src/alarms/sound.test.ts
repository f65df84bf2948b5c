import { beforeEach, describe, expect, it, vi } from 'vitest'

const tones: number[] = []
class Speaker {
  state = 'suspended'
  currentTime = 0
  destination = {}
  resume() { this.state = 'running'; return Promise.resolve() }
  createOscillator() { return { frequency: { set value(hertz: number) { tones.push(hertz) } }, connect: () => ({ connect: () => undefined }), start: () => undefined, stop: () => undefined } }
  createGain() { return { gain: { setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined } } }
}

describe('the sound of new alarms', () => {
  beforeEach(() => {
    tones.length = 0
    const kept = new Map<string, string>()
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) })
    vi.stubGlobal('AudioContext', Speaker)
    vi.resetModules()
  })

  it('waits for the first touch, and says so', async () => {
    const { blocked, sound, wake } = await import('./sound')
    expect(sound(true, 10_000)).toBe(false)
    expect(blocked.value).toBe(true)
    await wake()
    expect(blocked.value).toBe(false)
    expect(sound(true, 10_000)).toBe(true)
    expect(tones).toEqual([880, 1175])
  })

  it('sounds once for many at once, and differently for a warning', async () => {
    const { sound, wake } = await import('./sound')
    await wake()
    expect([sound(false, 10_000), sound(true, 10_500), sound(false, 14_000)]).toEqual([true, false, true])
    expect(tones).toEqual([587, 587, 587, 587])
  })

  it('stays off for whoever muted it', async () => {
    const { mute, sound, wake } = await import('./sound')
    await wake()
    mute(true)
    expect(sound(true, 10_000)).toBe(false)
    vi.resetModules()
    expect((await import('./sound')).muted.value).toBe(true)
  })
})

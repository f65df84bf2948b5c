import { ref } from 'vue'

const KEPT = 'wms.alarmSound'
const APART_MS = 4_000

/** Off until the browser lets a page sound: it wants one touch or key first. */
export const blocked = ref(false)
export const muted = ref(localStorage.getItem(KEPT) === 'off')
let context: AudioContext | null = null
let soundedAt = 0

export function mute(off: boolean) {
  muted.value = off
  localStorage.setItem(KEPT, off ? 'off' : 'on')
  if (!off) void wake()
}

/** Called on the first touch or key, when browsers allow it. */
export async function wake() {
  context ??= new AudioContext()
  if (context.state === 'suspended') await context.resume().catch(() => undefined)
  blocked.value = context.state !== 'running'
}

/** Two short tones, higher for what is critical; several alarms at once sound once. */
export function sound(critical: boolean, now = Date.now()): boolean {
  if (muted.value || now - soundedAt < APART_MS) return false
  if (context?.state !== 'running') {
    blocked.value = true
    return false
  }
  soundedAt = now
  tone(context, critical ? 880 : 587, 0)
  tone(context, critical ? 1175 : 587, 0.22)
  return true
}

function tone(on: AudioContext, hertz: number, after: number) {
  const from = on.currentTime + after
  const oscillator = on.createOscillator()
  const volume = on.createGain()
  oscillator.frequency.value = hertz
  volume.gain.setValueAtTime(0, from)
  volume.gain.linearRampToValueAtTime(0.25, from + 0.02)
  volume.gain.linearRampToValueAtTime(0, from + 0.18)
  oscillator.connect(volume).connect(on.destination)
  oscillator.start(from)
  oscillator.stop(from + 0.2)
}

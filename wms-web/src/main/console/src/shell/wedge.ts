import { GS } from './scan'

/** A hand on a keyboard is slower than this between two keys, a scanner faster. */
const FAST_MS = 50
const SHORTEST = 6

/** The character that a key press stands for. Scanners that type send the separator GS as Ctrl+], which browsers pass on as a bracket with Ctrl held. */
export function typed(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  if (event.ctrlKey && (event.key === ']' || event.key === GS)) return GS
  return event.key.length === 1 && !event.metaKey && (!event.ctrlKey || event.altKey) ? event.key : ''
}

/**
 * Hears a scanner that types like a keyboard (a wedge) while no field has the focus: at least six characters in quick succession and then
 * Enter. Supported are scanners that send GS as Ctrl+] or that are set to send `^`, `|` or `{GS}` for it; one that drops GS can only be
 * used for codes with a single value of open length, at the end, as our own labels have them.
 */
export class Wedge {
  private heard = ''
  private last = 0

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** True while a scan seems to be coming in. */
  get listening(): boolean { return this.heard !== '' && this.now() - this.last < FAST_MS }

  /** @returns the scan that this key press ends, or an empty text */
  hear(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
    const quick = this.listening
    if (event.key === 'Enter') {
      const scan = quick && this.heard.length >= SHORTEST ? this.heard : ''
      this.heard = ''
      return scan
    }
    const character = typed(event)
    if (!character) return ''
    this.heard = quick ? this.heard + character : character
    this.last = this.now()
    return ''
  }
}

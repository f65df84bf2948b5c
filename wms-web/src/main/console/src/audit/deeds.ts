import { knows, readable, say } from '../shared/i18n'

/** What was done, in words: "inventory.lot.received" is looked up whole, else shown readable. */
export function deed(action: string): string {
  const key = `deeds.${action.replaceAll('.', '_')}`
  return knows(key) ? say(key) : readable(action.split('.').slice(1).join(' ') || action)
}

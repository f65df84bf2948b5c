import { degrees } from '../shared/degrees'

/** A line under the pointer: shifted time, mean, lowest, highest. */
export interface Hovered { seriesName: string; value: [number, number | null, number?, number?]; color: string }

/** Name, time and value of what is under the pointer. */
export function told(hovered: Hovered[]): string {
  const known = hovered.filter(each => typeof each.value[1] === 'number' && each.value[2] !== undefined)
  if (!known.length) return ''
  const time = new Date(known[0]!.value[0]).toISOString().slice(0, 16).replace('T', ' ')
  return [time, ...known.map(each => `<span style="color:${each.color}">■</span> ${escaped(each.seriesName)}: <b>${degrees(each.value[1]!)} °C</b>${each.value[2] === each.value[3] ? '' : ` (${degrees(each.value[2]!)} … ${degrees(each.value[3]!)})`}`)].join('<br>')
}

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, each => `&#${each.charCodeAt(0)};`)

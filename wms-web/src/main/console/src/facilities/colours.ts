import type { ChartColours } from './chart'

const colour = (name: string) => getComputedStyle(document.body).getPropertyValue(`--${name}`).trim()

/** The colours of the page's present theme for temperatures over time. */
export const chartColours = (): ChartColours => ({ lines: ['#1d5f7e', '#7a5a1f', '#3f6f4f', '#6b4fa0', '#8a3b5c', '#46606e'], band: colour('band'), limit: colour('muted'), excursion: colour('alarm'), text: colour('muted'), grid: colour('line') })

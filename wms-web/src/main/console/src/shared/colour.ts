/** A colour of the house as the page has it now, light or dark. */
export const colour = (name: string) => getComputedStyle(document.body).getPropertyValue(`--${name}`).trim()

/** Lines that stand beside each other, told apart by the colour-blind too. */
export const LINES = ['#1d5f7e', '#7a5a1f', '#3f6f4f', '#6b4fa0', '#8a3b5c', '#46606e']

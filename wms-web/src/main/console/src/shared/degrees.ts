/** A real minus sign, as wide as a digit; nought has none. */
export const signed = (text: string) => (/^-[0.,]*$/.test(text) ? text.slice(1) : text.replace('-', '\u2212'))

/** Degrees Celsius with one decimal. */
export const degrees = (value: number) => signed(value.toFixed(1))

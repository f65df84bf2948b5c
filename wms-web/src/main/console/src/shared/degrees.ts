/** A real minus sign, as wide as a digit. */
export const signed = (text: string) => text.replace('-', '\u2212')

/** Degrees Celsius with one decimal. */
export const degrees = (value: number) => signed(value.toFixed(1))

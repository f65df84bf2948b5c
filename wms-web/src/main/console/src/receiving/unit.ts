/** In parts that can be read out, as on the label. */
export const grouped = (sscc: string) => `${sscc.slice(0, 1)} ${sscc.slice(1, 8)} ${sscc.slice(8, 17)} ${sscc.slice(17)}`

export const KINDS = ['PALLET', 'CAGE', 'CASE', 'BOX']

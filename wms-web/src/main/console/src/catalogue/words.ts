/** The fixed lists of the catalogue, in the order people expect them. */
export const CLASSES = ['AMBIENT', 'COOL', 'CHILLED', 'PRODUCE_COLD', 'VACCINE', 'FROZEN']
export const GROUPS = ['ETHYLENE_MAKER', 'ETHYLENE_SENSITIVE', 'ODOUR_MAKER', 'ODOUR_TAKER', 'SO2', 'ALONE']

/** The tables that can be imported, in the order in which they build on each other. */
export const TABLES = ['materials', 'facilities', 'zones', 'bins', 'roads', 'outlines', 'users', 'gateways', 'sensors', 'profiles', 'rules', 'vehicles', 'lots']

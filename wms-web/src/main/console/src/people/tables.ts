/** The tables that can be imported, in the order in which they build on each other. */
export const TABLES = ['materials', 'packs', 'facilities', 'zones', 'bins', 'equipment', 'roads', 'outlines', 'users', 'shifts', 'partners', 'partner_lives', 'gateways', 'sensors', 'corrections', 'profiles', 'shelf_lives', 'rules', 'vehicles', 'lots', 'notices', 'orders']

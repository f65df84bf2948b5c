/** How equipment may do, best first. */
export const STATUSES = ['WORKING', 'LIMITED', 'DOWN', 'RETIRED'] as const

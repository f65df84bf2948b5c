/** What the desk shows, as the API asks for it: an open alarm is every one that is neither settled nor kept quiet. */
export const SHOWN: Record<string, string> = { OPEN: 'UNACKNOWLEDGED,RETURNED_UNACKNOWLEDGED,ACKNOWLEDGED', UNACKNOWLEDGED: 'UNACKNOWLEDGED,RETURNED_UNACKNOWLEDGED', QUIET: 'SHELVED,SUPPRESSED,OUT_OF_SERVICE', ALL: '' }

export const isQuiet = (state: string) => ['SHELVED', 'SUPPRESSED', 'OUT_OF_SERVICE'].includes(state)

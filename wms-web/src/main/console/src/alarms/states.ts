/** What the desk shows, as the API asks for it: an open alarm is every one that is not settled. */
export const SHOWN: Record<string, string> = { OPEN: 'UNACKNOWLEDGED,RETURNED_UNACKNOWLEDGED,ACKNOWLEDGED', UNACKNOWLEDGED: 'UNACKNOWLEDGED,RETURNED_UNACKNOWLEDGED', ALL: '' }

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
/** A spreadsheet must not run a cell as a formula. */
const harmless = (text: string) => (/^[=+@\t]/.test(text) ? `'${text}` : text)

/** The table as it is on the screen, with a byte order mark so that spreadsheets read it as UTF-8. */
export function tableAsCsv(table: HTMLTableElement): string {
  const lines = [...table.rows].map(row => [...row.cells].map(cell => quoted(harmless((cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()))).join(','))
  return '\ufeff' + lines.join('\r\n') + '\r\n'
}

export const download = (name: string, type: string, text: string) => give(new Blob([text], { type }), link => { link.download = name })

/** Kept as a file. */
export const keep = (name: string, file: Blob) => give(file, link => { link.download = name })

/** Shown in a tab of its own, from where it can be printed. */
export const show = (file: Blob) => give(file, link => { link.target = '_blank' })

function give(file: Blob, how: (link: HTMLAnchorElement) => void) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  how(link)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

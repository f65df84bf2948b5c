const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
/** A spreadsheet must not run a cell as a formula. */
const harmless = (text: string) => (/^[=+@\t]/.test(text) ? `'${text}` : text)

/** The table as it is on the screen, with a byte order mark so that spreadsheets read it as UTF-8. */
export function tableAsCsv(table: HTMLTableElement): string {
  const lines = [...table.rows].map(row => [...row.cells].map(cell => quoted(harmless((cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()))).join(','))
  return '\ufeff' + lines.join('\r\n') + '\r\n'
}

export function download(name: string, type: string, text: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

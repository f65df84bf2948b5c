/** The text of a table file: UTF-8, or GBK as Chinese spreadsheets write it. */
export function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown
    return new TextDecoder('gbk').decode(bytes)
  }
}

const LONGEST = 80
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g

/** Puts a value in quotation marks for a message: on one line, without control characters, cut when long. */
export function quote(value: string): string {
  const letters = [...value]
  const shown = letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : value
  return `"${shown.replace(CONTROL, control => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
}

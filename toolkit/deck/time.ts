/** Writes seconds as `m:ss`, and with a minus below zero; beyond the hour the minutes go on, as in the slot of a talk. */
export function formatTime(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  return `${seconds < 0 && whole > 0 ? '-' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** No-break spaces as plain ones, so that a test reads as the sentence does. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

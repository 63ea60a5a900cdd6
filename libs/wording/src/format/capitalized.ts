/** The first letter in upper case, for a word that opens a sentence: `gefährdet` → `Gefährdet`, `à risque` → `À risque`. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

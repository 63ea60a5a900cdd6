import { fieldIssue, issueIf, type FieldIssue } from '../errors/field-issue';
import type { LocalizedText } from '../vocabulary/localized-text';

/** Longest texts accepted, in UTF-16 units. */
export const TITLE_LENGTH = 500;
export const WORDING_LENGTH = 20_000;
export const LINE_LENGTH = 500;

/** Tab, line feed and carriage return are text; every other control character is a broken file or an attack. */
const FIRST_PRINTABLE = 0x20;
const DELETE = 0x7f;
const LAST_C1_CONTROL = 0x9f;
const WHITE_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);

export function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_PRINTABLE && !WHITE_CONTROLS.has(unit)) return true;
    if (unit >= DELETE && unit <= LAST_C1_CONTROL) return true;
  }
  return false;
}

/** Too long, or with control characters. Says nothing about an empty text. */
export function textIssues(pointer: string, text: string, maximum: number): readonly FieldIssue[] {
  return [
    ...issueIf(text.length > maximum, pointer, 'text-too-long', { length: text.length, maximum }),
    ...issueIf(hasControlCharacters(text), pointer, 'text-control-characters'),
  ];
}

/** A text in two languages whose German part must be there: German is the language of record. */
export function localizedIssues(pointer: string, text: LocalizedText, maximum: number): readonly FieldIssue[] {
  if (text.de.trim() === '') return [fieldIssue(`${pointer}/de`, 'text-missing')];
  return [
    ...textIssues(`${pointer}/de`, text.de, maximum),
    ...(text.fr === null ? [] : textIssues(`${pointer}/fr`, text.fr, maximum)),
  ];
}

/** One pointer per text that appears a second time. */
export function repeatedIssues(pointer: string, values: readonly string[]): readonly FieldIssue[] {
  return values.flatMap((value, index) =>
    issueIf(values.indexOf(value) < index, `${pointer}/${index}`, 'listed-twice', { value }),
  );
}

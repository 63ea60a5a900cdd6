import { issueIf, type FieldIssue } from '../../errors/field-issue';

/** Letters, digits, dots and dashes, as in `3.2.1`: safe in an address, a file name and a spreadsheet. */
const CODE = /^[A-Za-z0-9]{1,12}([.-][A-Za-z0-9]{1,12}){0,5}$/;

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const KEY_LENGTH = 40;

/** Lower-case words joined by dashes, as in `energy-climate`. */
export function isKey(value: string): boolean {
  return value.length <= KEY_LENGTH && KEY.test(value);
}

export function codeIssues(code: string, taken: readonly string[]): readonly FieldIssue[] {
  return [
    ...issueIf(!CODE.test(code), '/code', 'code-invalid', { code }),
    ...issueIf(taken.includes(code), '/code', 'code-taken', { code }),
  ];
}

/** Digits with what may stand between them: dots, commas, and the no-break spaces French groups thousands with. */
const NUMBER_LIKE = /\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*/g;

/** `1.234`, `1 234`, `1'234`, each with or without decimals. */
const GROUPED = /^\d{1,3}(?:([.'’\u00a0\u2009\u202f])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const SPACED = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g;
const PLAIN = /^\d+(?:,\d+)?$/;
const DAY = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const GROUP_SIGNS = /[.'’\u00a0\u2009\u202f]/g;

/**
 * The numbers of a German or French text as written, each once, in their order. A code (`3.2.1`) is one number, a day
 * (`31.12.2025`) too. Numbers in words are none.
 */
export function numbersIn(text: string): readonly string[] {
  return [...new Set(text.match(NUMBER_LIKE) ?? [])];
}

/**
 * Numbers of an edited sentence that the sentence of the data does not say: `1.234` and `1234` are the same number, a day
 * in digits agrees with one in words when day and year do.
 */
export function numbersNotIn(text: string, sentence: string): readonly string[] {
  const said = new Set(numbersIn(sentence).map(valueOf));
  return numbersIn(joinedGroups(text, said)).filter((number) => !said.has(valueOf(number)) && !isSaidDay(number, said));
}

/** Thousands apart by a common space, as a keyboard writes them; joined only where that is a number of the sentence. */
function joinedGroups(text: string, said: ReadonlySet<string>): string {
  return text.replace(SPACED, (digits) => {
    const joined = digits.replaceAll(' ', '\u202f');
    return said.has(valueOf(joined)) ? joined : digits;
  });
}

function isSaidDay(number: string, said: ReadonlySet<string>): boolean {
  const [, day, , year] = DAY.exec(number) ?? [];
  return day !== undefined && year !== undefined && said.has(amountOf(day)) && said.has(amountOf(year));
}

/** What is compared: the value of a number, and the text of what may be a code. */
function valueOf(number: string): string {
  if (GROUPED.test(number)) return amountOf(number.replaceAll(GROUP_SIGNS, ''));
  return PLAIN.test(number) ? amountOf(number) : number;
}

function amountOf(digits: string): string {
  return `= ${Number(digits.replace(',', '.'))}`;
}

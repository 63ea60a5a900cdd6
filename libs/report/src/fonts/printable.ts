import { charactersOf } from './character-map';
import { fontFiles } from './font-files';

/** The typeface has an empty glyph for it; PDF/UA-1 refuses it inside a text. */
const BYTE_ORDER_MARK = 0xfeff;

let known: ReadonlySet<number> | undefined;

/** True where every face in use has a glyph for the character and a file may hold it. */
export function isPrintable(character: number): boolean {
  known ??= sharedCharacters();
  return known.has(character) && character !== BYTE_ORDER_MARK && !isPrivate(character);
}

function sharedCharacters(): ReadonlySet<number> {
  const [first, ...others] = fontFiles().map(charactersOf);
  return new Set([...(first ?? [])].filter((character) => others.every((face) => face.has(character))));
}

/** Private use areas mean something else in every font; PDF/A-2a and PDF/UA-1 refuse them. */
function isPrivate(character: number): boolean {
  return (character >= 0xe000 && character <= 0xf8ff) || character >= 0xf0000;
}

/** Surrogates without their other half, control characters (line feed and tab aside) and noncharacters: in no file. */
export function isForbidden(character: number): boolean {
  const isControl = character < 0x20 || (character >= 0x7f && character <= 0x9f);
  const isSurrogate = character >= 0xd800 && character <= 0xdfff;
  const isNoncharacter = (character >= 0xfdd0 && character <= 0xfdef) || (character & 0xfffe) === 0xfffe;
  return isControl || isSurrogate || isNoncharacter;
}

/** Joiners, direction marks, variation selectors: without a glyph they are left out, nothing is missed. */
export function isInvisible(character: number): boolean {
  return /\p{Default_Ignorable_Code_Point}/u.test(String.fromCodePoint(character));
}

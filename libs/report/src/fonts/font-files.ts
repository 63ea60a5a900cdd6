import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The one typeface of printed documents, shipped with the program: a machine's own fonts never reach a file. */
export const FONT_FAMILY = 'Source Sans 3';

const FACES = ['Regular', 'It', 'Semibold', 'SemiboldIt'] as const;

const fromHere = createRequire(__filename);
let loaded: readonly Buffer[] | undefined;

/** The faces in use as TrueType files; read once per process. */
export function fontFiles(): readonly Buffer[] {
  loaded ??= FACES.map((face) => readFileSync(fromHere.resolve(`source-sans/TTF/SourceSans3-${face}.ttf`)));
  return loaded;
}

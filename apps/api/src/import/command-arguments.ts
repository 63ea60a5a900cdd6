import { extname } from 'node:path';
import { type Language, LANGUAGES, type StrategyKey } from '@wegmarke/domain';
import type { ImportFormat } from './import-source';

export interface ImportArguments {
  readonly file: string;
  readonly format: ImportFormat;
  readonly apply: boolean;
  readonly strategy: StrategyKey | null;
  /** Number of the paper behind the import. */
  readonly decision: string | null;
  /** Language of the report; null: as the shell is set. */
  readonly language: Language | null;
}

const FORMAT_OF: Readonly<Record<string, ImportFormat>> = { '.json': 'json', '.csv': 'csv' };
const WITH_VALUE = ['--strategy', '--decision', '--lang'] as const;

/** Reads the words behind `npm run import --`; null when they are none it knows. */
export function readArguments(words: readonly string[]): ImportArguments | null {
  const files: string[] = [];
  const values = new Map<string, string>();
  let apply = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--apply') apply = true;
    else if (WITH_VALUE.some((option) => option === word)) values.set(word, words[(at += 1)] ?? '');
    else if (word.startsWith('--')) return null;
    else files.push(word);
  }
  const [file, ...others] = files;
  const format = file === undefined ? undefined : FORMAT_OF[extname(file).toLowerCase()];
  const language = LANGUAGES.find((known) => known === values.get('--lang')) ?? null;
  if (values.has('--lang') && language === null) return null;
  if (file === undefined || others.length > 0 || !format || [...values.values()].includes('')) return null;
  const strategy = (values.get('--strategy') ?? null) as StrategyKey | null;
  return { file, format, apply, strategy, decision: values.get('--decision') ?? null, language };
}

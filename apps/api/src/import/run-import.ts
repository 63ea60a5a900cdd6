import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DomainError, type Actor, type Language, type StrategyKey } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import { readArguments, type ImportArguments } from './command-arguments';
import { COMMAND_WORDS } from './command-words';
import { reportLines } from './import-report';
import type { ImportCatalogue, ImportOutcome } from './use-cases/import-catalogue';

export const SUCCEEDED = 0;
export const FAILED = 1;

/** Whoever may run programs on the server may import; the journal says so. */
function operatorOf(strategies: readonly StrategyKey[]): Actor {
  const coordinator = strategies.map((strategy) => ({ role: 'coordinator', strategy }) as const);
  return { personId: 'command-line', grants: [{ role: 'admin' }, ...coordinator] };
}

export interface CommandSurroundings {
  readonly importCatalogue: Pick<ImportCatalogue, 'execute' | 'strategiesNamed'>;
  readonly say: (line: string) => void;
  /** Unless the call names another one with `--lang`. */
  readonly language: Language;
}

/** `npm run import -- FILE [--apply]`: answers the exit code; says what is refused. */
export async function runImport(words: readonly string[], around: CommandSurroundings): Promise<number> {
  const command = readArguments(words);
  if (!command) return fail(around, COMMAND_WORDS[around.language].usage);
  const language = command.language ?? around.language;
  const bytes = await readFile(command.file).catch(() => null);
  if (!bytes) return fail(around, COMMAND_WORDS[language].unreadable(command.file));
  try {
    const outcome = await importBytes(bytes, command, around);
    for (const line of reportLines(outcome, language)) around.say(line);
    return outcome.plan.applicable ? SUCCEEDED : FAILED;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return fail(around, problemSentence(error.code, error.data, language).detail);
  }
}

async function importBytes(
  bytes: Uint8Array,
  { file, format, apply, strategy, decision }: ImportArguments,
  { importCatalogue }: CommandSurroundings,
): Promise<ImportOutcome> {
  const source = { format, bytes };
  const strategies = await importCatalogue.strategiesNamed(source, strategy ?? undefined);
  return importCatalogue.execute(operatorOf(strategies), {
    source,
    apply,
    decision: { documentNumber: decision ?? `Import ${basename(file)}`, decidedOn: null },
    ...(strategy === null ? {} : { strategy }),
  });
}

function fail({ say }: CommandSurroundings, sentence: string): number {
  say(sentence);
  return FAILED;
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Actor, StrategyKey } from '@wegmarke/domain';
import { readArguments, USAGE } from './command-arguments';
import { reportLines } from './import-report';
import type { ImportCatalogue } from './use-cases/import-catalogue';

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
}

/** `npm run import -- FILE [--apply]`: answers the exit code. */
export async function runImport(words: readonly string[], around: CommandSurroundings): Promise<number> {
  const command = readArguments(words);
  if (!command) return fail(around, USAGE);
  const bytes = await readFile(command.file).catch(() => null);
  if (!bytes) return fail(around, `Die Datei ${command.file} lässt sich nicht lesen. · The file cannot be read.`);
  const source = { format: command.format, bytes };
  const strategies = await around.importCatalogue.strategiesNamed(source, command.strategy ?? undefined);
  const outcome = await around.importCatalogue.execute(operatorOf(strategies), {
    source,
    apply: command.apply,
    decision: { documentNumber: command.decision ?? `Import ${basename(command.file)}`, decidedOn: null },
    ...(command.strategy === null ? {} : { strategy: command.strategy }),
  });
  for (const line of reportLines(outcome)) around.say(line);
  return outcome.plan.applicable ? SUCCEEDED : FAILED;
}

function fail({ say }: CommandSurroundings, sentence: string): number {
  say(sentence);
  return FAILED;
}

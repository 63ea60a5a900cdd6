import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Database, DatabaseRefusal, migrate, openDatabase } from '@wegmarke/database';
import { type Actor, DomainError, type Language } from '@wegmarke/domain';
import { problemSentence } from '@wegmarke/wording';
import { migrations } from '../migrations';
import { Clock } from '../platform/clock';
import { type Config, readConfig } from '../platform/config';
import { ConfigRefusal } from '../platform/config-reader';
import { PlatformModule } from '../platform/platform.module';
import { domainErrors } from '../platform/problem/domain-sentence';
import { Readiness } from '../platform/readiness';

export const SUCCEEDED = 0;
export const FAILED = 1;

/** What a command has at hand: the slices it named, the words behind `--`, and a voice. */
export interface CommandSurroundings {
  readonly app: INestApplicationContext;
  readonly words: readonly string[];
  readonly language: Language;
  readonly say: (line: string) => void;
}

/** Answers the exit code. */
export type Command = (around: CommandSurroundings) => Promise<number>;

/** Whoever may run programs on the server; the journal says so. */
export const OPERATOR: Actor = { personId: 'command-line', grants: [{ role: 'admin' }] };

class CommandRoot {}

/** Runs a command on the configured database and ends the program with its exit code. */
export function runOnDatabase(slices: readonly Type[], command: Command): void {
  withDatabase(slices, command)
    .catch((error: unknown) => {
      process.stderr.write(`${sentenceOf(error)}\n`);
      return FAILED;
    })
    .then((code) => {
      process.exitCode = code;
    });
}

async function withDatabase(slices: readonly Type[], command: Command): Promise<number> {
  const config = readConfig();
  const { databaseUrl, dataDir } = config;
  const database = await openDatabase({ url: databaseUrl ?? undefined, dataDir, migrations });
  try {
    await migrate(database);
    return await withSlices(slices, command, database, config);
  } finally {
    await database.close();
  }
}

async function withSlices(
  slices: readonly Type[],
  command: Command,
  database: Database,
  config: Config,
): Promise<number> {
  const clock = new Clock(config.clockToday);
  const platform = PlatformModule.of({ config, clock, database, readiness: new Readiness() });
  const root = { module: CommandRoot, imports: [platform, ...slices] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  const { language } = config;
  try {
    return await inWords(command, { app, words: process.argv.slice(2), language, say });
  } finally {
    await app.close();
  }
}

/** A refusal is a sentence and a failure, not a stack. */
export async function inWords(command: Command, around: CommandSurroundings): Promise<number> {
  try {
    return await command(around);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    around.say(problemSentence(error.code, error.data, around.language).detail);
    for (const { detail } of domainErrors(error, around.language)) around.say(`- ${detail}`);
    return FAILED;
  }
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Expected refusals are sentences; anything else shows where it came from. */
function sentenceOf(error: unknown): string {
  if (error instanceof ConfigRefusal || error instanceof DatabaseRefusal) return error.message;
  return (error as Error).stack ?? String(error);
}

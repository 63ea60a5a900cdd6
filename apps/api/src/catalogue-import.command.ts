import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type Database, DatabaseRefusal, migrate, openDatabase } from '@wegmarke/database';
import { FAILED, ImportCatalogue, ImportModule, runImport } from './import';
import { migrations } from './migrations';
import { Clock } from './platform/clock';
import { type Config, readConfig } from './platform/config';
import { ConfigRefusal } from './platform/config-reader';
import { PlatformModule } from './platform/platform.module';
import { Readiness } from './platform/readiness';

class ImportCommand {}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<number> {
  const config = readConfig();
  const { databaseUrl, dataDir } = config;
  const database = await openDatabase({ url: databaseUrl ?? undefined, dataDir, migrations });
  try {
    await migrate(database);
    return await importInto(database, config);
  } finally {
    await database.close();
  }
}

async function importInto(database: Database, config: Config): Promise<number> {
  const clock = new Clock(config.clockToday);
  const platform = PlatformModule.of({ config, clock, database, readiness: new Readiness() });
  const root = { module: ImportCommand, imports: [platform, ImportModule] };
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
  try {
    return await runImport(process.argv.slice(2), {
      importCatalogue: app.get(ImportCatalogue),
      language: config.language,
      say,
    });
  } finally {
    await app.close();
  }
}

/** Expected refusals are sentences; anything else shows where it came from. */
function sentenceOf(error: unknown): string {
  if (error instanceof ConfigRefusal || error instanceof DatabaseRefusal) return error.message;
  return (error as Error).stack ?? String(error);
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    return FAILED;
  })
  .then((code) => {
    process.exitCode = code;
  });

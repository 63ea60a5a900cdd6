import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createTestDatabase, type Database, type TestTemplate } from '@wegmarke/database';
import type { LocalDate } from '@wegmarke/domain';
import { migrations } from '../../migrations';
import { Clock } from '../clock';
import { Config } from '../config';
import { PlatformModule } from '../platform.module';
import { Readiness } from '../readiness';

export interface TestContext {
  readonly app: INestApplicationContext;
  readonly clock: Clock;
  readonly database: Database;
  close(): Promise<void>;
}

/** Some slices on a real database of their own, without HTTP: for specs of use cases. */
export async function startTestContext(
  today: string,
  slices: readonly Type[],
  template?: TestTemplate,
): Promise<TestContext> {
  const test = await createTestDatabase({ migrations, ...(template && { template }) });
  const context = await startContextOn(test.database, today, slices);
  const close = async (): Promise<void> => {
    await context.close();
    await test.drop();
  };
  return { ...context, close };
}

/** The slices on a database that stays when they are closed. */
export async function startContextOn(database: Database, today: string, slices: readonly Type[]): Promise<TestContext> {
  const clock = new Clock(today as LocalDate);
  const app = await contextOn(database, clock, slices);
  return { app, clock, database, close: () => app.close() };
}

/** The slices on a database that is there already. */
export function contextOn(
  database: Database,
  clock: Clock,
  slices: readonly Type[],
  settings: Partial<Config> = {},
): Promise<INestApplicationContext> {
  const config = new Config({ logLevel: 'error', demoData: false, ...settings });
  const platform = PlatformModule.of({ config, clock, database, readiness: new Readiness() });
  const root = { module: SlicesUnderTest, imports: [platform, ...slices] };
  return NestFactory.createApplicationContext(root, { logger: ['error'], abortOnError: false });
}

class SlicesUnderTest {}

import type { MigrationClass } from '@wegmarke/database';
import { StrategyOnScreen1700000000001 } from './1700000000001-strategy-on-screen';
import { MinistriesReport1700000000002 } from './1700000000002-ministries-report';
import { AnnualReport1700000000003 } from './1700000000003-annual-report';

/** Every migration, oldest first. A new one is one more line. */
export const migrations: readonly MigrationClass[] = [
  StrategyOnScreen1700000000001,
  MinistriesReport1700000000002,
  AnnualReport1700000000003,
];

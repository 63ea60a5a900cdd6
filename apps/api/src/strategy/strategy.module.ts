import { Module } from '@nestjs/common';
import { AuditModule } from '../audit';
import { MinistriesModule } from '../ministries';
import { DecisionBook } from './decision-book';
import { StrategyChanges } from './strategy-changes';
import { StrategyContents } from './strategy-contents';
import { StrategyEvents } from './strategy-events';
import { CreateStrategy } from './use-cases/create-strategy';
import { NameMinistry } from './use-cases/name-ministry';
import { ReplaceMinistryNames } from './use-cases/replace-ministry-names';
import { SetFields } from './use-cases/set-fields';

const offered = [
  CreateStrategy,
  DecisionBook,
  NameMinistry,
  ReplaceMinistryNames,
  SetFields,
  StrategyChanges,
  StrategyContents,
  StrategyEvents,
];

@Module({ imports: [AuditModule, MinistriesModule], providers: offered, exports: offered })
export class StrategyModule {}

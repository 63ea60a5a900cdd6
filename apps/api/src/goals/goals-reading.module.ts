import { Module } from '@nestjs/common';

import { GoalsQueries } from './goals.queries';

@Module({ providers: [GoalsQueries], exports: [GoalsQueries] })
export class GoalsReadingModule {}

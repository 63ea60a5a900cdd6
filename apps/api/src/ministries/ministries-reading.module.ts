import { Module } from '@nestjs/common';

import { MinistriesQueries } from './ministries.queries';

@Module({ providers: [MinistriesQueries], exports: [MinistriesQueries] })
export class MinistriesReadingModule {}

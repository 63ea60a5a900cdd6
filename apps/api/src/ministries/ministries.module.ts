import { Module } from '@nestjs/common';
import { MinistryRepository } from './ministry.repository';

@Module({ providers: [MinistryRepository], exports: [MinistryRepository] })
export class MinistriesModule {}

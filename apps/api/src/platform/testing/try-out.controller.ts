import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { DomainError, fieldIssue, refuseIssues } from '@wegmarke/domain';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Aggregate } from '../etag/aggregate';
import { ExpectedVersion } from '../etag/version-tag';

export class TryOutStepDto {
  @IsString()
  @MaxLength(5)
  key!: string;
}

export class TryOutDto {
  @IsString()
  @MaxLength(20)
  title!: string;

  @IsOptional()
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => TryOutStepDto)
  steps?: TryOutStepDto[];
}

export class TryOutQueryDto {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  year?: number;
}

/** Routes that do nothing but show how the platform treats routes. */
@Controller('try-out')
export class TryOutController {
  /** How often a reading route was really asked. */
  static reads = 0;

  constructor(private readonly database: Database) {}

  @Post()
  create(@Body() body: TryOutDto): TryOutDto {
    return body;
  }

  @Get('list')
  list(@Query() query: TryOutQueryDto): TryOutQueryDto {
    return query;
  }

  @Get('refused/:code')
  refuse(@Param('code') code: string): never {
    throw new DomainError(code as DomainError['code'], { planted: 'detail' });
  }

  @Get('issues')
  refuseIssues(): void {
    refuseIssues([fieldIssue('/title/de', 'text-missing'), fieldIssue('/lead', 'ministry-unknown')]);
  }

  @Get('broken')
  break(): never {
    throw new Error('planted secret in /srv/planted/path: select * from planted');
  }

  @Get('broken-sql')
  breakSql(): Promise<unknown> {
    return this.database.query('select planted from nowhere');
  }

  @Post('change')
  change(@ExpectedVersion() version: number): { version: number } {
    return { version };
  }

  @Get('aggregate/:key')
  @Aggregate({
    name: 'try_out_revision',
    parameter: 'key',
    sql: 'select revision from try_out where key = $1',
  })
  aggregate(@Query() query: TryOutQueryDto): { reads: number; year: number | null } {
    return { reads: ++TryOutController.reads, year: query.year ?? null };
  }
}

@Module({ controllers: [TryOutController] })
export class TryOutModule {}

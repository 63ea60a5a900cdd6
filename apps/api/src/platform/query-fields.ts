import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

interface FilterNotes {
  readonly about?: string;
  readonly example?: unknown;
  /** Known values; shown in OpenAPI. An unknown one is readable and makes no sense, so the query answers 422. */
  readonly values?: readonly string[];
}

const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined || Array.isArray(value) ? value : [value];

/** A filter that may be repeated for "or": `ministry=vm&ministry=um`. */
export const FilterList = ({ about, example, values }: FilterNotes): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: 'array',
      items: { type: 'string', ...(values && { enum: [...values] }) },
      ...(about && { description: about }),
      ...(example !== undefined && { example }),
    }),
    Transform(asList),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(50),
    IsString({ each: true }),
    MaxLength(100, { each: true }),
  );

/** A filter that is given once. */
export const FilterText = ({ about, example, values }: FilterNotes): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: 'string',
      ...(values && { enum: [...values] }),
      ...(about && { description: about }),
      ...(example !== undefined && { example }),
    }),
    IsOptional(),
    IsString(),
    MaxLength(100),
  );

/** Rows of one page, 1 to 200, 50 unless told otherwise. */
export const PageSize = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 }),
    Type(() => Number),
    IsOptional(),
    IsInt(),
    Min(1),
    Max(200),
  );

import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';

import { LocalizedInputDto } from '../../platform/localized-input.dto';

/** Titles of milestones by their keys, `{ "step-1": { "de": "…", "fr": null } }`. Keys not named keep theirs. */
export const TitlesByKeyInput = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({
      type: 'object',
      additionalProperties: { $ref: getSchemaPath(LocalizedInputDto) },
      description: 'Titles by milestone key. A milestone that is not named keeps its title.',
      example: { 'step-1': { de: 'Ausschreibung', fr: null } },
    }),
    ValidateIf((_, value: unknown) => value !== undefined),
    ValidateBy({ name: 'isObject', validator: { validate: areTitles, defaultMessage: () => 'isObject' } }),
  );

function areTitles(value: unknown): boolean {
  return isPlain(value) && Object.values(value).every(isTitle);
}

function isTitle(value: unknown): boolean {
  if (!isPlain(value) || Object.keys(value).some((name) => name !== 'de' && name !== 'fr')) return false;
  return typeof value['de'] === 'string' && (value['fr'] === null || typeof value['fr'] === 'string');
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsObject } from 'class-validator';

const EXAMPLE = { blocks: [{ type: 'paragraph', runs: [{ text: 'Mustertext', strong: true }] }] };

/**
 * Paragraphs and lists with emphasis and links; nothing else is stored. What stands in it is the domain's matter; the client
 * reads it as the domain's own type.
 */
export const RichTextField = ({ nullable = false }: { readonly nullable?: boolean } = {}): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    format: 'rich-text',
    description:
      'blocks: paragraphs { type, runs, origin? } and lists { type, ordered, items }; a run is { text, strong?, emphasis?, link? }.',
    additionalProperties: true,
    example: EXAMPLE,
    ...(nullable && { nullable }),
  } as ApiPropertyOptions);

export const RichTextInput = (): PropertyDecorator => applyDecorators(RichTextField(), IsObject());

import type { FieldKey } from '@wegmarke/domain';
import type { ReportContext } from './report-context';

/** `3 Sprache`: the number the strategy gives the field, and its name. */
export function fieldName(context: ReportContext, key: FieldKey): string {
  const field = context.fieldOf(key);
  return field === undefined ? key : `${field.number}\u00a0${plainFieldName(context, key)}`;
}

export function plainFieldName({ fieldOf, language }: ReportContext, key: FieldKey): string {
  const name = fieldOf(key)?.name;
  return (language === 'fr' ? name?.fr : null) ?? name?.de ?? key;
}

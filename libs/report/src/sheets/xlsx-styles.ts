import type { Language } from '@wegmarke/domain';
import type { CellStyle } from 'hucre/xlsx';
import { ACCENT, FAINT_INK, LINE } from '../theme/colours';
import type { ColumnKind } from './workbook';

const rgb = (colour: string): { readonly rgb: string } => ({ rgb: colour.slice(1).toUpperCase() });
const BORDER = { bottom: { style: 'thin', color: rgb(LINE) } } as const;

/** At the right edge, but not glued to the words of the next column. */
const AWAY = { horizontal: 'right', indent: 1 } as const;

export const DAY_FORMATS: Readonly<Record<Language, string>> = { de: 'dd.mm.yyyy', fr: 'dd/mm/yyyy' };

/** How the cells of a column look and count. Texts wrap and stand at the top. */
export function cellStyles(language: Language): Readonly<Record<ColumnKind, CellStyle>> {
  const alignment = { vertical: 'top' } as const;
  return {
    text: { alignment: { ...alignment, wrapText: true }, border: BORDER },
    number: { alignment: { ...alignment, ...AWAY }, border: BORDER },
    euro: { alignment: { ...alignment, ...AWAY }, border: BORDER, numFmt: '#,##0\\ "€"' },
    day: { alignment: { ...alignment, ...AWAY }, border: BORDER, numFmt: DAY_FORMATS[language] },
  };
}

/** Titles stand where the cells below them do. */
export function headerStyle(kind: ColumnKind): CellStyle {
  return {
    font: { name: 'Arial', size: 10, bold: true, color: { rgb: 'FFFFFF' } },
    fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(ACCENT) },
    alignment: { vertical: 'center', wrapText: true, ...(kind === 'text' ? {} : AWAY) },
  };
}

export const TITLE_STYLE: CellStyle = {
  font: { name: 'Arial', size: 18, bold: true, color: rgb(ACCENT) },
  alignment: { vertical: 'top' },
};

export const LABEL_STYLE: CellStyle = {
  font: { name: 'Arial', size: 10, color: rgb(FAINT_INK) },
  alignment: { vertical: 'top', wrapText: true },
  border: BORDER,
};

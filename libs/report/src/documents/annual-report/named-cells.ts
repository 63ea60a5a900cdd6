import type { MeasureCode } from '@wegmarke/domain';
import { NO_VALUE } from '@wegmarke/wording';
import { cell } from '../../document/document-parts';
import type { Cell } from '../../document/report-document';
import type { ReportMeasure } from '../../model/report-model';
import { titleCell } from '../measure-cells';
import { abbreviationOf, type ReportContext } from './report-context';

/** Of a measure named by its code; only the code is known of one the round does not hold. */
export function namedCells(context: ReportContext, code: MeasureCode): readonly [Cell, Cell] {
  const measure = context.measureOf(code);
  return [cell(code), measure === undefined ? cell(NO_VALUE) : titleCell(context, measure)];
}

export function leadCell(context: ReportContext, { lead }: Pick<ReportMeasure, 'lead'>): Cell {
  return cell(abbreviationOf(context, lead));
}

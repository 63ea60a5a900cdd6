import { STATUS_CLASSES, type FigurePartKey, type StatusClass, type StatusCounts } from '@wegmarke/domain';
import { STATUS_WORDS, capitalized, partList } from '@wegmarke/wording';
import type { Series, StackedBars } from '../../document/report-document';
import { statusSign } from '../measure-cells';
import type { ReportContext } from './report-context';

export interface StatusBar {
  readonly label: string;
  readonly total: number;
  readonly status: StatusCounts;
}

/** Bars in the classes that occur in any of them. */
export function statusBars(
  { language }: ReportContext,
  bars: readonly StatusBar[],
  scale: StackedBars['scale'],
): StackedBars {
  const classes = STATUS_CLASSES.filter((key) => bars.some(({ status }) => status[key] > 0));
  return {
    type: 'stacked-bars',
    scale,
    series: classes.map(
      (key): Series => ({ key, label: capitalized(STATUS_WORDS[language][key]), sign: statusSign(key) }),
    ),
    rows: bars.map(({ label, total, status }) => ({ label, total, values: classes.map((key) => status[key]) })),
  };
}

/** `8 nicht begonnen, 13 in Vorbereitung und 1 entfallene Maßnahme`; classes without a measure are not named. */
export function statusList({ language }: ReportContext, status: StatusCounts): string {
  return partList(occurring(status), language);
}

function occurring(status: StatusCounts): readonly { readonly key: FigurePartKey; readonly count: number }[] {
  return STATUS_CLASSES.filter((key) => status[key] > 0).map((key: StatusClass) => ({ key, count: status[key] }));
}

import { lastDayOf, type SnapshotMilestone } from '@wegmarke/domain';
import { CAUSE_WORDS, formatPreciseDay } from '@wegmarke/wording';
import type { ReportMeasure } from '../model/report-model';
import { day, number, tableSheet, text, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

interface Step {
  readonly measure: ReportMeasure;
  readonly milestone: SnapshotMilestone;
}

/** One row per milestone. A date as exact as it is known, and its last day to calculate with. */
export function milestonesSheet(making: SheetMaking): Sheet {
  const { words, report, language, model } = making;
  const { columns } = words;
  const rows = model.measures.flatMap((measure) =>
    measure.milestones.map((milestone): Step => ({ measure, milestone })),
  );
  return tableSheet<Step>(
    words.names.milestones,
    [
      text(report.columns.code, 9, ({ measure }) => measure.code),
      text(columns.measureTitle, 46, ({ measure }) => making.said(measure.title)),
      text(columns.milestoneKey, 10, ({ milestone }) => milestone.key),
      text(columns.milestoneRole, 20, ({ milestone }) => words.milestoneRoles[milestone.role]),
      text(report.since.milestone, 44, ({ milestone }) =>
        milestone.title === null ? null : making.said(milestone.title),
      ),
      text(columns.critical, 12, ({ milestone }) => making.yesNo(milestone.critical)),
      text(columns.baseline, 22, ({ milestone }) => formatPreciseDay(milestone.baseline, language)),
      day(columns.baselineUntil, ({ milestone }) => lastDayOf(milestone.baseline)),
      text(columns.forecast, 22, ({ milestone }) =>
        milestone.forecast === null ? null : formatPreciseDay(milestone.forecast, language),
      ),
      day(columns.forecastUntil, ({ milestone }) =>
        milestone.forecast === null ? null : lastDayOf(milestone.forecast),
      ),
      day(columns.reachedOn, ({ milestone }) => milestone.actualOn),
      day(columns.droppedOn, ({ milestone }) => milestone.droppedOn),
      number(columns.shifts, ({ milestone }) => milestone.shifts.count, 14),
      number(columns.shiftDays, ({ milestone }) => milestone.shifts.days, 14),
      text(columns.cause, 34, ({ milestone: { shifts } }) =>
        shifts.lastCause === null ? null : CAUSE_WORDS[language][shifts.lastCause],
      ),
    ],
    rows,
  );
}

import type { MeasureCode, SinceLastReport } from '@wegmarke/domain';
import { fill, STATUS_WORDS } from '@wegmarke/wording';
import { tableSheet, text, type Sheet } from './workbook';
import type { SheetMaking } from './sheet-making';

interface Change {
  readonly what: string;
  readonly measure: MeasureCode;
  readonly from: string | null;
  readonly to: string | null;
  readonly predecessors: readonly MeasureCode[];
  readonly successors: readonly MeasureCode[];
}

/** Measures that came, ended, were split, merged or replaced, and those for which help is asked. */
export function changesSheet(making: SheetMaking, since: SinceLastReport): Sheet {
  const { words, report } = making;
  return tableSheet<Change>(
    words.names.changes,
    [
      text(words.columns.what, 34, ({ what }) => what),
      text(report.columns.code, 9, ({ measure }) => measure),
      text(words.columns.measureTitle, 46, ({ measure }) => making.measureTitle(measure)),
      text(report.columns.before, 26, ({ from }) => from),
      text(report.columns.now, 26, ({ to }) => to),
      text(`${report.since.lineageKinds.split}: ${report.since.predecessors}`, 22, ({ predecessors }) =>
        predecessors.join(', '),
      ),
      text(`${report.since.lineageKinds.split}: ${report.since.successors}`, 22, ({ successors }) =>
        successors.join(', '),
      ),
    ],
    [...added(making, since), ...ended(making, since), ...lineage(making, since), ...help(making, since)],
  );
}

const NOTHING = { from: null, to: null, predecessors: [], successors: [] } as const;

function added({ words, report }: SheetMaking, since: SinceLastReport): Change[] {
  return since.added.map(({ measure, origin, predecessors }) => ({
    ...NOTHING,
    what: words.changes.added,
    measure,
    to:
      origin === 'new'
        ? report.since.originNew
        : fill(report.since.originOf[origin], { codes: predecessors.join(', ') }),
    predecessors,
  }));
}

function ended({ words, language }: SheetMaking, since: SinceLastReport): Change[] {
  return since.ended.map(({ measure, from, to, successors }) => ({
    ...NOTHING,
    what: words.changes.ended,
    measure,
    from: from === null ? null : STATUS_WORDS[language][from],
    to: STATUS_WORDS[language][to],
    successors,
  }));
}

function lineage({ report }: SheetMaking, since: SinceLastReport): Change[] {
  return since.lineage.flatMap(({ kind, predecessors, successors }) =>
    predecessors.map((measure) => ({
      ...NOTHING,
      what: report.since.lineageKinds[kind],
      measure,
      predecessors,
      successors,
    })),
  );
}

function help({ words }: SheetMaking, since: SinceLastReport): Change[] {
  return (['needed', 'stillNeeded', 'solved'] as const).flatMap((state) =>
    since.help[state].map((measure) => ({ ...NOTHING, what: words.changes[state], measure })),
  );
}

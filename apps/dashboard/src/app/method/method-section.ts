import { Component, computed, input } from '@angular/core';
import { REPORT_STATES, STATUS_CLASSES } from '@wegmarke/domain';
import { AxisSymbol, ScrollRegion, type AxisMark } from '@wegmarke/ui';
import type { MethodSection as Section } from '@wegmarke/wording';

/** Rows of figures are reached as `#figure-onCourse`, all others as `#status-running`. */
function anchorOf(section: string, row: string): string {
  return section === 'figures' ? `figure-${row}` : `${section}-${row}`;
}

/** Symbol and colour where the rows of a section are the values of an axis. */
function markOf(section: string, row: string): AxisMark | null {
  const status = STATUS_CLASSES.find((value) => section === 'status' && value === row);
  if (status) return { axis: 'status', value: status };
  const report = REPORT_STATES.find((value) => section === 'reports' && value === row);
  return report ? { axis: 'report', value: report } : null;
}

/** One part of the method: paragraphs and a table whose rows can be linked to. */
@Component({
  selector: 'wm-method-section',
  imports: [AxisSymbol, ScrollRegion],
  templateUrl: './method-section.html',
  styleUrl: './method-section.css',
})
export class MethodSection {
  readonly section = input.required<Section>();

  protected readonly rows = computed(() => {
    const { key: section, rows } = this.section();
    return rows.map(({ key, cells: [head, ...cells] }) => ({
      id: anchorOf(section, key),
      mark: markOf(section, key),
      head,
      cells,
    }));
  });
}

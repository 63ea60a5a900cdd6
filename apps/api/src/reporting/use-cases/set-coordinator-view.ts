import { Injectable } from '@nestjs/common';
import { setCoordinatorView, type Actor, type Course } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget, type StoredMeasure } from '../../measures';
import { StatusReportRepository } from '../status-report.repository';

export interface SetCoordinatorViewInput extends MeasureTarget {
  readonly course: Course;
  readonly note: string;
}

/** The coordination's own view of the course, beside the ministry's. Never by who wrote or signed the report. */
@Injectable()
export class SetCoordinatorView {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly reports: StatusReportRepository,
  ) {}

  execute(actor: Actor, input: SetCoordinatorViewInput): Promise<StoredMeasure> {
    const authorsOf = ({ id }: StoredMeasure) => this.reports.newestAuthors(id);
    return this.desk.judge(actor, 'set-coordinator-view', input, authorsOf, ({ record }, { today }) =>
      setCoordinatorView(record, input, today),
    );
  }
}

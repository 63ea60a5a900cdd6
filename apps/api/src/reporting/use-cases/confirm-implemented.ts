import { Injectable } from '@nestjs/common';
import { confirmImplemented, type Actor } from '@wegmarke/domain';
import { MeasureDesk, type MeasureTarget, type StoredMeasure } from '../../measures';
import { StatusReportRepository } from '../status-report.repository';

/** The coordination has seen the evidence. Never by who wrote or signed the report. */
@Injectable()
export class ConfirmImplemented {
  constructor(
    private readonly desk: MeasureDesk,
    private readonly reports: StatusReportRepository,
  ) {}

  execute(actor: Actor, target: MeasureTarget): Promise<StoredMeasure> {
    const authorsOf = ({ id }: StoredMeasure) => this.reports.newestAuthors(id);
    return this.desk.judge(actor, 'confirm-implemented', target, authorsOf, ({ record }, { today }) =>
      confirmImplemented(record, today),
    );
  }
}

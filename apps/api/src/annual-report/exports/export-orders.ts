import { Injectable, Optional } from '@nestjs/common';
import { DomainError, type Actor } from '@wegmarke/domain';
import type { NewExportDto } from '../dto/export.dto';
import { LiveExports } from './live-exports';
import { ReportExports } from './report-exports';

/** Understands what shall be made. */
@Injectable()
export class ExportOrders {
  constructor(
    private readonly reports: ReportExports,
    @Optional() private readonly live?: LiveExports,
  ) {}

  /** Id of the job. @throws DomainError where what is asked for does not exist */
  take(actor: Actor, wanted: NewExportDto): Promise<string> {
    const { kind, format, lang, version, round } = wanted;
    if (kind !== 'report') return this.ofToday(actor, wanted);
    if (round === undefined || !UUID.test(round)) throw new DomainError('round-not-found', { pointer: '/round' });
    return this.reports.order(actor, { round, format, lang, version });
  }

  private ofToday(actor: Actor, wanted: NewExportDto): Promise<string> {
    if (!this.live) throw new DomainError('filter-value-unknown', { value: wanted.kind, known: 'report' });
    return this.live.order(actor, wanted);
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

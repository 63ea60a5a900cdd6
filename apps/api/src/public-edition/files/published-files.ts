import { Injectable } from '@nestjs/common';

import type { PublicFileDto } from '../public-round.dto';
import type { Edition } from '../published-rounds.reader';
import { DataFiles } from './data-files';
import { ReportFiles } from './report-files';

/** Everything that can be fetched of a published round: the report first, as most readers want it. */
@Injectable()
export class PublishedFiles {
  constructor(
    private readonly data: DataFiles,
    private readonly reports: ReportFiles,
  ) {}

  async list(round: Edition): Promise<PublicFileDto[]> {
    return [...(await this.reports.list(round)), ...this.data.list(round)];
  }
}

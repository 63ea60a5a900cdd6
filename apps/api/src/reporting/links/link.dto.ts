import { ApiProperty } from '@nestjs/swagger';
import { TextField } from '../../platform/answer-fields';
import { PartInput, WholeNumberInput } from '../../platform/input-fields';
import { ReportContentInputDto } from '../reports/report-content.dto';

export class NewLinkDto {
  @WholeNumberInput({ optional: true, example: 7, about: 'Days it opens the form: 1 to 14, 7 unless named.' })
  days?: number;
}

/** Shown once: only its hash is kept. */
export class LinkDto {
  @TextField('/formular/q7mTt5nS3cQb0kYvJ1oXw2Zr4uLd8hEa6fGi9pNsKxM', { about: 'Address of the form, without host.' })
  url!: string;

  @ApiProperty({ type: String, format: 'date-time', example: '2026-11-29T10:00:00.000Z' })
  expiresAt!: string;
}

export class LinkedChangeDto {
  @PartInput(() => ReportContentInputDto) content!: ReportContentInputDto;
}

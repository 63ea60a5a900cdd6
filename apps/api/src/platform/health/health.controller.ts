import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '@wegmarke/database';
import { Open } from '../http/open';
import { type WorkerState, Workers } from './workers';

export class HealthDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';
}

export class ReadinessDto extends HealthDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: ['open', 'busy', 'closed'] },
    description: 'Work beside answering questions: `reports` makes files.',
    example: { reports: 'open' },
  })
  workers!: Record<string, WorkerState>;
}

/** For whoever runs the process. While it is being prepared, the server answers `ready` itself with 503. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
  ) {}

  /** The process runs. */
  @Get('live')
  @Open()
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can answer questions: prepared, and the database answers; how its workers are. */
  @Get('ready')
  @Open()
  @ApiOkResponse({ type: ReadinessDto })
  @ApiServiceUnavailableResponse({ description: 'Still being prepared, or the database does not answer.' })
  async ready(): Promise<ReadinessDto> {
    await this.database.ping();
    return { status: 'ok', workers: this.workers.states() };
  }
}

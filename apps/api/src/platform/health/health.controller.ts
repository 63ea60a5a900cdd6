import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { Database } from '@wegmarke/database';
import { Open } from '../http/open';

export class HealthDto {
  @ApiProperty({ enum: ['ok'], example: 'ok' })
  status!: 'ok';
}

/** For whoever runs the process. While it is being prepared, the server answers `ready` itself with 503. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs. */
  @Get('live')
  @Open()
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can answer questions: prepared, and the database answers. */
  @Get('ready')
  @Open()
  @ApiOkResponse({ type: HealthDto })
  @ApiServiceUnavailableResponse({ description: 'Still being prepared, or the database does not answer.' })
  async ready(): Promise<HealthDto> {
    await this.database.ping();
    return { status: 'ok' };
  }
}

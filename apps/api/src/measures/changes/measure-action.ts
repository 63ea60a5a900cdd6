import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';

import { ChangesVersion } from '../../platform/etag/tag-version';
import { MeasureDetailDto } from '../measure-detail.dto';

/** `POST /measures/{id}/{action}`, answered with the measure as it is afterwards. */
export const MeasureAction = (action: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`measures/:id/${action}`),
    HttpCode(200),
    ChangesVersion(),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: MeasureDetailDto }),
  );

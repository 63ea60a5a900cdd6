import { applyDecorators, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';

import { ChangesVersion } from '../../platform/etag/tag-version';
import { MeasureDetailDto } from '../measure-detail.dto';

/** `POST /lead-offers/{id}/{answer}` with the version of the offer, answered with its measure and the measure's version. */
export const OfferAnswer = (answer: string, operationId: string, summary: string): MethodDecorator =>
  applyDecorators(
    Post(`lead-offers/:id/${answer}`),
    HttpCode(200),
    ChangesVersion(),
    ApiOperation({ operationId, summary }),
    ApiOkResponse({ type: MeasureDetailDto }),
  );

import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication, FastifyAdapter } from '@nestjs/platform-fastify';
import { admitCallers, Sessions } from './access';
import { AppModule } from './app.module';
import { answerUnchanged } from './platform/etag/answer-unchanged';
import { buildId } from './platform/build-id';
import { fastifyOf } from './platform/http/adapter';
import { serveDashboard } from './platform/http/dashboard-files';
import { protect } from './platform/http/security-headers';
import { nestLog } from './platform/log/nest-log';
import { describeApi } from './platform/openapi/describe-api';
import { OpenApiDocument } from './platform/openapi/openapi-document';
import { dashboardFolder } from './platform/program-folder';
import { type Platform, PlatformModule } from './platform/platform.module';
import { InputPipe } from './platform/problem/input.pipe';
import { ProblemFilter } from './platform/problem/problem.filter';
import { openToOtherSites } from './public-edition';
import { UnknownQueryGuard } from './platform/problem/unknown-query.guard';

export interface ApiExtras {
  /** Modules beside the slices: specs try the platform out with routes of their own. */
  readonly modules?: readonly Type[];
  /** Folder of the built dashboard; by default the one beside this program. */
  readonly dashboard?: string;
}

/** Puts the slices on the platform. The answer is initialised and can be asked, but does not listen. */
export async function createApi(
  platform: Platform,
  adapter: FastifyAdapter,
  extras: ApiExtras = {},
): Promise<NestFastifyApplication> {
  const fastify = fastifyOf(adapter);
  protect(fastify, platform.config);
  openToOtherSites(fastify);
  const root = { module: AppModule, imports: [PlatformModule.of(platform), ...(extras.modules ?? [])] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLog(fastify.log),
    abortOnError: false,
    // Changes come as JSON alone: a form on another site cannot send that.
    bodyParser: false,
  });
  prepareApi(app);
  const beforehand = await admitCallers(fastify, platform.config, app.get(Sessions, { strict: false }));
  answerUnchanged(fastify, platform, buildId(), beforehand);
  app.get(OpenApiDocument).describeWith(() => describeApi(app));
  await serveDashboard(fastify, extras.dashboard ?? dashboardFolder());
  await app.init();
  await fastify.ready();
  return app;
}

/** What holds for every route, also in the contract: base path, shape checks, errors. */
export function prepareApi(app: NestFastifyApplication): void {
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new InputPipe());
  app.useGlobalGuards(new UnknownQueryGuard());
  app.useGlobalFilters(new ProblemFilter());
}

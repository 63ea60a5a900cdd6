import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { Database } from '@wegmarke/database';
import { Clock } from './clock';
import { Config } from './config';
import { HealthController } from './health/health.controller';
import { Workers } from './health/workers';
import { OpenApiController } from './openapi/openapi.controller';
import { OpenApiDocument } from './openapi/openapi-document';
import { Readiness } from './readiness';

/** What every slice may inject: configuration, clock, database and readiness, made before the modules are. */
export interface Platform {
  readonly config: Config;
  readonly clock: Clock;
  readonly database: Database;
  readonly readiness: Readiness;
}

@Global()
@Module({})
export class PlatformModule {
  static of(platform: Platform): DynamicModule {
    return moduleWith([
      { provide: Config, useValue: platform.config },
      { provide: Clock, useValue: platform.clock },
      { provide: Database, useValue: platform.database },
      { provide: Readiness, useValue: platform.readiness },
    ]);
  }

  /** For reading the modules without making anything of them. */
  static ofNothing(): DynamicModule {
    return moduleWith([Config, Clock, Database, Readiness]);
  }
}

function moduleWith(providers: readonly Provider[]): DynamicModule {
  return {
    module: PlatformModule,
    providers: [OpenApiDocument, Workers, ...providers],
    exports: [Config, Clock, Database, Readiness, OpenApiDocument, Workers],
    controllers: [HealthController, OpenApiController],
  };
}

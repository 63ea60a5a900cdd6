import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { AppModule } from './app.module';
import { prepareApi } from './create-api';
import { Config } from './platform/config';
import { createAdapter } from './platform/http/adapter';
import { describeApi } from './platform/openapi/describe-api';
import { PlatformModule } from './platform/platform.module';

/** The contract without a database: the modules are read, none of their parts is made. */
export async function describeContract(): Promise<OpenAPIObject> {
  const adapter = createAdapter(new Config({ logLevel: 'silent' }));
  const root = { module: AppModule, imports: [PlatformModule.ofNothing()] };
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  prepareApi(app);
  await app.init();
  const contract = describeApi(app);
  await app.close();
  return contract;
}

import { Module } from '@nestjs/common';

/** Table of contents: one line per slice, from the ground up. The platform is added when the program starts. */
@Module({
  imports: [],
})
export class AppModule {}

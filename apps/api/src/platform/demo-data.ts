import type { INestApplicationContext } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';

/**
 * What the seed slice offers to whoever starts the program; the platform knows no slice, so it only names the shape.
 * The slice provides it: `{ provide: DemoData, useClass: … }`.
 */
export abstract class DemoData {
  /**
   * Makes sure the sample strategy is there: replays it into an empty database, leaves one of this program alone,
   * and re-creates older sample data after saying so. Data that are not sample data are never touched.
   * @param report how many of all events are in
   */
  abstract prepare(report: (done: number, total: number) => void): Promise<void>;
}

/** The seed slice's offer, or null in a program without that slice. */
export function findDemoData(app: INestApplicationContext): DemoData | null {
  try {
    // Through the module reference: the application itself would log the missing slice as an error.
    return app.get(ModuleRef).get(DemoData, { strict: false });
  } catch {
    return null;
  }
}

import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Holds the contract once the application that it describes exists. */
@Injectable()
export class OpenApiDocument {
  private describe: (() => OpenAPIObject) | null = null;
  private described: OpenAPIObject | null = null;

  describeWith(describe: () => OpenAPIObject): void {
    this.describe = describe;
  }

  /** Made on first use: few starts are asked for it. */
  get contract(): OpenAPIObject {
    if (!this.describe) throw new Error('the contract is described once the application exists');
    this.described ??= this.describe();
    return this.described;
  }

  get text(): string {
    return JSON.stringify(this.contract);
  }
}

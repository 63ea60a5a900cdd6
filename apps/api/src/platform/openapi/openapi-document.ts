import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Holds the contract once the application that it describes exists. */
@Injectable()
export class OpenApiDocument {
  private make: () => OpenAPIObject = () => {
    throw new Error('the contract is described once the application exists');
  };
  private made: string | null = null;

  describeWith(make: () => OpenAPIObject): void {
    this.make = make;
  }

  /** JSON, made on first use: few starts are asked for it. */
  get text(): string {
    this.made ??= JSON.stringify(this.make());
    return this.made;
  }
}

import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf, type Operation, type Schema } from '../../openapi/read-contract';
import type { Chance } from './chance';
import {
  HOSTILE_BODIES,
  HOSTILE_TAGS,
  HOSTILE_TEXTS,
  HOSTILE_VALUES,
  LANGUAGE_WISHES,
  MEDIA_TYPES,
  RAW_ADDRESS_PARTS,
} from './hostile-values';

export interface HostileRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** Good values by the name of a parameter: only a half-right question gets past the first check. */
export type GoodValues = Readonly<Record<string, readonly [string, ...string[]]>>;

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

/** Makes requests out of the contract, each wrong in a few places. */
export class HostileRequests {
  private readonly operations: readonly [Operation, ...Operation[]];
  private readonly shapes: Readonly<Record<string, Schema>>;

  constructor(
    contract: OpenAPIObject,
    private readonly chance: Chance,
    private readonly good: GoodValues,
    isAsked: (operation: Operation) => boolean = () => true,
  ) {
    const [first, ...others] = operationsOf(contract).filter(isAsked);
    if (!first) throw new Error('the contract names no operation to ask');
    this.operations = [first, ...others];
    this.shapes = (contract.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  }

  next(): HostileRequest {
    const operation = this.chance.pick(this.operations);
    const method = this.chance.in100(5) ? this.chance.pick(METHODS) : operation.method;
    const body = operation.body || this.chance.in100(3) ? this.bodyOf(operation) : null;
    return { method, path: this.addressOf(operation), headers: this.headersOf(body), body };
  }

  private addressOf({ path, parameters }: Operation): string {
    const { chance } = this;
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => this.textOf(name, {}, 12));
    const query = parameters
      .filter(({ place }) => place === 'query')
      .filter(() => chance.in100(25))
      .flatMap(({ name, schema }) => {
        const once = `${chance.in100(90) ? encodeURIComponent(name) : name}=${this.textOf(name, schema, 40)}`;
        return chance.in100(10) ? [once, once] : [once];
      });
    if (chance.in100(5)) query.push(`${this.hostileText()}=${this.hostileText()}`);
    if (chance.in100(2)) query.push(...Array.from({ length: 300 }, (_, at) => `ministry=m${at}`));
    return query.length > 0 ? `${filled}?${query.join('&')}` : filled;
  }

  private textOf(name: string, schema: Schema, hostileIn100: number): string {
    if (this.chance.in100(hostileIn100)) return this.hostileText();
    const known = this.good[name] ?? valuesOf(schema);
    return encodeURIComponent(known ? this.chance.pick(known) : 'muster');
  }

  private hostileText(): string {
    if (this.chance.in100(10)) return this.chance.pick(RAW_ADDRESS_PARTS);
    return encodeURIComponent(this.chance.pick(HOSTILE_TEXTS));
  }

  private headersOf(body: string | null): Readonly<Record<string, string>> {
    const { chance } = this;
    return {
      'accept-language': chance.pick(LANGUAGE_WISHES),
      ...(chance.in100(20) && { 'if-none-match': chance.pick(HOSTILE_TAGS) }),
      ...(chance.in100(5) && { 'if-match': chance.pick(HOSTILE_TAGS) }),
      ...(chance.in100(3) && { cookie: 'planted=1' }),
      ...(chance.in100(3) && { 'sec-fetch-site': 'cross-site' }),
      ...(body !== null && { 'content-type': chance.in100(85) ? 'application/json' : chance.pick(MEDIA_TYPES) }),
    };
  }

  private bodyOf({ body }: Operation): string {
    if (!body || this.chance.in100(25)) return this.chance.pick(HOSTILE_BODIES);
    return JSON.stringify(this.valueOf('', body)) ?? '';
  }

  /** A value of the shape, wrong in about every tenth place. */
  private valueOf(name: string, schema: Schema): unknown {
    const { chance } = this;
    if (chance.in100(10)) return chance.pick(HOSTILE_VALUES);
    const shape = schema.$ref ? this.shapes[schema.$ref.split('/').at(-1) ?? ''] : schema.allOf?.[0];
    if (shape) return this.valueOf(name, shape);
    if (schema.properties) return this.objectOf(schema.properties);
    if (schema.items) return [this.valueOf(name, schema.items)];
    if (chance.in100(15)) return chance.pick(HOSTILE_TEXTS);
    return chance.pick(this.good[name] ?? valuesOf(schema) ?? ['muster']);
  }

  private objectOf(properties: Readonly<Record<string, Schema>>): Record<string, unknown> {
    const { chance } = this;
    const kept = Object.entries(properties).filter(() => chance.in100(95));
    const read = kept.map(([name, schema]) => [name, this.valueOf(name, schema)] as const);
    const more = chance.in100(8) ? [[chance.pick(HOSTILE_TEXTS), chance.pick(HOSTILE_VALUES)] as const] : [];
    return Object.fromEntries([...read, ...more]);
  }
}

/** What the contract itself names as possible values. */
function valuesOf({ enum: values, example, items }: Schema): readonly [string, ...string[]] | null {
  const [first, ...others] = values ?? items?.enum ?? [example].flat().filter((value) => value !== undefined);
  return first === undefined ? null : [String(first), ...others.map(String)];
}

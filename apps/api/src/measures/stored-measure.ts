import { DomainError, type LocalDate, type MeasureCode, type MeasureRecord } from '@wegmarke/domain';
import type { DatedNarrative } from './measure-version.entity';

/** A measure as loaded for a change: the record with the ids and the version that guard its saving. */
export interface StoredMeasure {
  readonly id: string;
  readonly code: MeasureCode;
  readonly version: number;
  readonly record: MeasureRecord;
  readonly narrative: DatedNarrative | null;
  /** The version row in force and the day it began. */
  readonly versionId: string;
  readonly versionFrom: LocalDate;
}

/** Refused with `stale-version` (412) if somebody was faster; `undefined` does not ask. */
export type ExpectedVersion = number | undefined;

/** @throws DomainError `stale-version` */
export function refuseStale({ code, version }: StoredMeasure, expected: ExpectedVersion): void {
  if (expected === undefined || expected === version) return;
  throw new DomainError('stale-version', { measure: code, expected, version });
}

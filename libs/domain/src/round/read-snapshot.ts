import { DomainError } from '../errors/domain-error';
import {
  SNAPSHOT_SCHEMA_VERSIONS,
  type RoundSnapshot,
  type SnapshotMeasure,
  type SnapshotMilestone,
  type SnapshotSchemaVersion,
} from './round-snapshot';

type AddedToMeasures = 'predecessors' | 'successors' | 'needsHelp' | 'remarkOnRule' | 'coordinatorView';

/** A snapshot as any version of the program stored it: what version 1 did not know is absent. */
interface StoredSnapshot extends Omit<RoundSnapshot, 'measures'> {
  readonly measures: readonly StoredMeasure[];
}

type StoredMeasure = Omit<SnapshotMeasure, AddedToMeasures | 'milestones'> &
  Partial<Pick<SnapshotMeasure, AddedToMeasures>> & { readonly milestones: readonly StoredMilestone[] };

type StoredMilestone = Omit<SnapshotMilestone, 'shifts'> & Partial<Pick<SnapshotMilestone, 'shifts'>>;

/**
 * A stored snapshot, read from its canonical JSON. What its version did not know counts as nothing: no predecessors, no
 * help asked for, no view, no shift. `schemaVersion` says as which version it was stored.
 * @throws DomainError `not-canonical` for a version this program does not know
 */
export function readSnapshot(content: string): RoundSnapshot {
  const stored = JSON.parse(content) as StoredSnapshot;
  const { schemaVersion } = stored;
  if (!isKnown(schemaVersion)) throw new DomainError('not-canonical', { pointer: '/schemaVersion', schemaVersion });
  return { ...stored, measures: stored.measures.map(completeMeasure) };
}

function isKnown(version: number): version is SnapshotSchemaVersion {
  return SNAPSHOT_SCHEMA_VERSIONS.some((known) => known === version);
}

function completeMeasure(measure: StoredMeasure): SnapshotMeasure {
  return {
    predecessors: [],
    successors: [],
    needsHelp: false,
    remarkOnRule: null,
    coordinatorView: null,
    ...measure,
    milestones: measure.milestones.map((milestone) => ({
      shifts: { count: 0, days: 0, lastCause: null },
      ...milestone,
    })),
  };
}

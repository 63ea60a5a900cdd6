import { RoundControl } from './round-control';
import { RoundControlQueries } from './round-control.queries';
import { RoundTargets } from './round-targets';
import { SealBlockers } from './seal-blockers';
import { SealChecks } from './seal-checks';

/** Everything behind the pages of a round. */
export const ROUND_PARTS = [RoundControl, RoundControlQueries, RoundTargets, SealBlockers, SealChecks];

import type { PlaceInBody } from '../../platform/problem/place-in-body';
import type { MeasurePlanDto, PlannedMilestoneDto } from './plan.dto';

/** Parts of a plan that the body holds under `details`. */
const DETAILS: ReadonlySet<string> = new Set([
  'title',
  'wording',
  'responsibleUnit',
  'contact',
  'participants',
  'partners',
  'furtherGoals',
  'themes',
  'budget',
  'sources',
]);
const TITLE = /^\/milestoneTitles\/([^/]+)(.*)$/;
const BASELINE = /\/baseline$/;

/** Where a plan's parts stand in a body that holds the plan at `at` (`/plan`, `/parts/0`). */
export function placesOfPlan(at: string, { milestones }: Pick<MeasurePlanDto, 'milestones'>): PlaceInBody {
  return (pointer) => {
    if (isOfTheBody(pointer)) return pointer;
    const [, key, rest] = TITLE.exec(pointer) ?? [];
    if (key !== undefined) return `${at}/milestones/${indexOf(milestones, key)}/title${rest ?? ''}`;
    const head = pointer.split('/', 2)[1] ?? '';
    return `${at}${DETAILS.has(head) ? '/details' : ''}${dayOf(pointer)}`;
  };
}

/** Where the parts of one milestone stand that is decided on its own. */
export const placesOfMilestone: PlaceInBody = (pointer) => {
  if (isOfTheBody(pointer)) return pointer;
  const [, , rest] = TITLE.exec(pointer) ?? [];
  return rest === undefined ? `/milestone${dayOf(pointer)}` : `/milestone/title${rest}`;
};

/** Where the parts of a new baseline stand. */
export const placesOfRebaseline: PlaceInBody = (pointer) =>
  isOfTheBody(pointer) ? pointer : `/change${dayOf(pointer)}`;

/** Where the parts of several plans stand, the domain's words being `/parts/0/code`. */
export function placesOfParts(parts: readonly MeasurePlanDto[]): PlaceInBody {
  const places = parts.map((part, index) => placesOfPlan(`/parts/${index}`, part));
  return (pointer) => {
    const [, index, rest = ''] = /^\/parts\/(\d+)(.*)$/.exec(pointer) ?? [];
    return places[Number(index)]?.(rest) ?? pointer;
  };
}

/** The domain counts the measure in the path as the first of those that merge; the body names only the others. */
export function placesOfMerge(into: MeasurePlanDto): PlaceInBody {
  const placeInPlan = placesOfPlan('/into', into);
  return (pointer) => {
    if (pointer.startsWith('/into/')) return placeInPlan(pointer.slice('/into'.length));
    const [, index, rest = ''] = /^\/measures\/(\d+)(.*)$/.exec(pointer) ?? [];
    if (index === undefined) return pointer;
    return index === '0' ? rest : `/measures/${Number(index) - 1}${rest}`;
  };
}

const isOfTheBody = (pointer: string): boolean =>
  pointer === '' || pointer.startsWith('/decision') || pointer.startsWith('/reason');

/** What speaks against a baseline speaks against its day. */
const dayOf = (pointer: string): string => pointer.replace(BASELINE, '/baseline/on');

function indexOf(milestones: readonly PlannedMilestoneDto[], key: string): number {
  return milestones.findIndex((milestone) => milestone.key === key);
}

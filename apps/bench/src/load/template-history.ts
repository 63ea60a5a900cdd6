import { timelineOf, type LocalDate, type MeasureFacts, type MeasureState, type RuleContext } from '@wegmarke/domain';
import { Chance } from './chance';
import { COURSE_RULES, MINISTRIES, ROUNDS, SPANS } from './frame';
import { templatePlan } from './template-plan';
import { templateReports } from './template-reports';

/** Facts and texts as known from a day on. */
export interface TemplateVersion {
  readonly template: number;
  readonly version: number;
  readonly from_on: LocalDate;
  readonly to_on: LocalDate | null;
  readonly facts: MeasureFacts;
}

/** An interval of the timeline, with the version of the facts of then. */
export interface TemplateInterval {
  readonly template: number;
  readonly version: number;
  readonly from_on: LocalDate;
  readonly to_on: LocalDate | null;
  readonly state: MeasureState;
  readonly participants: readonly number[];
}

export interface TemplateHistory {
  readonly versions: readonly TemplateVersion[];
  readonly intervals: readonly TemplateInterval[];
}

/** Ten years of one measure as the product would have stored them: the rule's timeline, cut at every new version. */
export function templateHistory(template: number): TemplateHistory {
  const chance = new Chance(template);
  const plan = templatePlan(template, chance);
  const { word, requests } = templateReports(plan, chance);
  const facts = { ...plan.facts, word };
  const context: RuleContext = { spans: SPANS, courseRules: [COURSE_RULES], rounds: ROUNDS, requests };
  const participants = Array.from({ length: chance.between(0, 3) }, () => chance.between(1, MINISTRIES));
  const versions = versionsOf(template, facts);
  const intervals = timelineOf(facts, context, facts.recordedOn).flatMap((interval) =>
    cutAt(versions, interval.from, interval.to).map((piece) => ({
      template,
      ...piece,
      state: interval.state,
      participants: [...new Set(participants)],
    })),
  );
  return { versions, intervals };
}

/** A new version on every day on which a report was accepted or confirmed. */
function versionsOf(template: number, facts: MeasureFacts): TemplateVersion[] {
  const news = facts.word.flatMap(({ acceptedOn, confirmedOn }) =>
    confirmedOn ? [acceptedOn, confirmedOn] : acceptedOn,
  );
  const days = [...new Set([facts.recordedOn, ...news])].sort();
  return days.map((from_on, index) => ({
    template,
    version: index,
    from_on,
    to_on: days[index + 1] ?? null,
    facts: { ...facts, word: facts.word.filter(({ acceptedOn }) => acceptedOn <= from_on) },
  }));
}

function cutAt(versions: readonly TemplateVersion[], from: LocalDate, to: LocalDate | null) {
  return versions
    .filter((version) => (to === null || version.from_on < to) && (version.to_on === null || version.to_on > from))
    .map(({ version, from_on, to_on }) => ({
      version,
      from_on: from_on > from ? from_on : from,
      to_on: earlierEnd(to_on, to),
    }));
}

/** `null` is an end that never comes. */
function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

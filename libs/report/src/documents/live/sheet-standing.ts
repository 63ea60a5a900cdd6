import type { Course } from '@wegmarke/domain';
import {
  AXIS_WORDS,
  COMPUTED_WORDS,
  EFFECT_WORDS,
  STATUS_WORDS,
  basisClause,
  fill,
  formatPreciseDay,
  reasonSentence,
} from '@wegmarke/wording';
import type { Facts, Run } from '../../document/report-document';
import { joinRuns, localizedRuns, plain, writtenIn } from '../../document/runs';
import type { KnownMeasure } from '../live-input';
import { courseSign, statusSign } from '../measure-cells';
import { abbreviation, fieldTitle, type LiveContext } from './live-context';

type Item = Facts['items'][number];

/** Where the measure stands and who answers for it; the three views of the course side by side. */
export function standingFacts(context: LiveContext, measure: KnownMeasure): readonly Item[] {
  const { own, words, language, basis } = context;
  return [
    { label: own.stand, value: plain(basisClause(basis, language)) },
    { label: words.columns.status, value: plain(statusText(context, measure)), sign: statusSign(measure.status) },
    ...courseFacts(context, measure),
    { label: AXIS_WORDS[language].effect, value: plain(EFFECT_WORDS[language][measure.effect]) },
    { label: words.columns.lead.replaceAll('\u00ad', ''), value: plain(ministries(context, measure)) },
    { label: own.sheet.unit, value: plain(measure.responsibleUnit ?? '') },
    { label: words.columns.partners, value: partners(context, measure) },
    { label: own.sheet.field, value: plain(fieldTitle(context, measure.field)) },
    { label: own.sheet.goal, value: goal(context, measure) },
    { label: own.sheet.start, value: plain(measure.start === null ? '' : formatPreciseDay(measure.start, language)) },
    { label: own.sheet.predecessors, value: plain(named(measure.predecessors)) },
    { label: own.sheet.successors, value: plain(named(measure.successors)) },
  ];
}

function statusText({ own, language, day }: LiveContext, { status, effectiveOn, redecideOn }: KnownMeasure): string {
  const word = STATUS_WORDS[language][status];
  const since = effectiveOn === null ? word : fill(own.sheet.statusSince, { status: word, day: day(effectiveOn) });
  return redecideOn === null ? since : `${since}, ${fill(own.sheet.redecideOn, { day: day(redecideOn) })}`;
}

function courseFacts(context: LiveContext, measure: KnownMeasure): readonly Item[] {
  const { own, language } = context;
  const { reported, computed, coordinatorView, milestones, remarkOnRule } = measure;
  const titleOf = (key: string): string | null => {
    const title = milestones.find((milestone) => milestone.key === key)?.title;
    return (language === 'fr' ? title?.fr : null) ?? title?.de ?? null;
  };
  const word = (course: Course): string => COMPUTED_WORDS[language][course];
  return [
    ...(reported === null
      ? []
      : [{ label: own.sheet.reported, value: plain(word(reported)), sign: courseSign(reported) }]),
    ...(computed === null
      ? []
      : [
          {
            label: own.rule,
            value: plain(reasonSentence(computed, language, titleOf)),
            sign: courseSign(computed.verdict),
          },
        ]),
    { label: own.remark, value: writtenIn(remarkOnRule?.trim() ?? '', 'de', language) },
    ...(coordinatorView === null
      ? []
      : [
          {
            label: own.sheet.coordinator,
            value: joinRuns(
              [plain(word(coordinatorView.course)), writtenIn(coordinatorView.note.trim(), 'de', language)],
              '. ',
            ),
            sign: courseSign(coordinatorView.course),
          },
        ]),
  ];
}

function ministries(context: LiveContext, { lead, participants }: KnownMeasure): string {
  const leading = abbreviation(context, lead);
  if (participants.length === 0) return leading;
  const others = participants.map((key) => abbreviation(context, key)).join(', ');
  return fill(context.words.measure.leadWith, { lead: leading, participants: others });
}

function partners({ language }: LiveContext, measure: KnownMeasure): readonly Run[] {
  return joinRuns(
    measure.partners.map(({ name, role }) => {
      const said = localizedRuns(role, language);
      return said.length === 0 ? plain(name) : [{ text: `${name} (` }, ...said, { text: ')' }];
    }),
    '; ',
  );
}

function goal({ own, language, day }: LiveContext, { goal: served, expired }: KnownMeasure): readonly Run[] {
  if (served === null) return [];
  const due = fill(expired ? own.sheet.goalExpired : own.sheet.goalDue, { day: day(served.dueOn) });
  return joinRuns([plain(served.code), localizedRuns(served.title, language), plain(due)], ' ');
}

function named(measures: KnownMeasure['predecessors']): string {
  return measures.map(({ code }) => code).join(', ');
}

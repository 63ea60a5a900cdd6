import { COMPUTED_WORDS, STATUS_WORDS, fill, reasonSentence } from '@wegmarke/wording';
import { facts, heading, paragraph } from '../../document/document-parts';
import type { Block, Facts, Run } from '../../document/report-document';
import { joinRuns, localizedRuns, plain, writtenIn } from '../../document/runs';
import type { ReportMeasure } from '../../model/report-model';
import { milestoneRuns, milestonesSentence } from './measure-milestones';
import { courseSign, statusSign } from '../measure-cells';
import { abbreviationOf, type ReportContext } from './report-context';

type Item = Facts['items'][number];

/** One measure: its official wording, where it stands, and what its ministry says. */
export function measureDetails(context: ReportContext, measure: ReportMeasure): readonly Block[] {
  const { language } = context;
  const { code, title, wording } = measure;
  const named = (language === 'fr' ? title.fr : null) ?? title.de;
  const said = localizedRuns(wording, language);
  return [
    heading(context, 3, `${code} ${named}`, `measure-${code}`),
    ...(said.length === 0 ? [] : [paragraph(said)]),
    facts([
      ...standing(context, measure),
      ...plan(context, measure),
      ...narrative(context, measure),
      ...verdict(context, measure),
    ]),
  ];
}

function standing(context: ReportContext, { status, course, ...measure }: ReportMeasure): readonly Item[] {
  const { words, language } = context;
  return [
    { label: words.columns.status, value: plain(STATUS_WORDS[language][status]), sign: statusSign(status) },
    ...(course === null
      ? []
      : [{ label: words.columns.course, value: plain(COMPUTED_WORDS[language][course]), sign: courseSign(course) }]),
    { label: words.columns.lead.replaceAll('\u00ad', ''), value: plain(ministries(context, measure)) },
    { label: words.columns.partners, value: partners(context, measure) },
  ];
}

function ministries(
  context: ReportContext,
  { lead, participants }: Pick<ReportMeasure, 'lead' | 'participants'>,
): string {
  const leading = abbreviationOf(context, lead);
  if (participants.length === 0) return leading;
  const others = participants.map((key) => abbreviationOf(context, key)).join(', ');
  return fill(context.words.measure.leadWith, { lead: leading, participants: others });
}

function partners({ language }: ReportContext, measure: Pick<ReportMeasure, 'partners'>): readonly Run[] {
  return joinRuns(
    measure.partners.map(({ name, role }) => {
      const said = localizedRuns(role, language);
      return said.length === 0 ? plain(name) : [{ text: `${name} (` }, ...said, { text: ')' }];
    }),
    '; ',
  );
}

function plan(context: ReportContext, measure: ReportMeasure): readonly Item[] {
  const { words } = context;
  const kept = milestonesSentence(context, measure);
  const steps = milestoneRuns(context, measure);
  return [
    { label: words.columns.goal, value: goal(context, measure) },
    { label: words.measure.milestones, value: joinRuns([steps, plain(kept)], '; ') },
  ];
}

function goal(context: ReportContext, { goal: code, expired, furtherGoals }: ReportMeasure): readonly Run[] {
  const { words, language, goalOf } = context;
  const own = code === null ? undefined : goalOf(code);
  const title = own === undefined ? [] : localizedRuns(own.title, language);
  const further = fill(words.measure.alsoServes, { goals: furtherGoals.join(', ') });
  return joinRuns(
    [
      code === null ? [] : [{ text: title.length === 0 ? code : `${code} ` }, ...title],
      expired ? plain(words.measure.expired) : [],
      furtherGoals.length === 0 ? [] : plain(further),
    ],
    '; ',
  );
}

/** The ministries write in German. */
function narrative({ words, language }: ReportContext, { narrative: said }: ReportMeasure): readonly Item[] {
  if (said === null) return [{ label: words.measure.report, value: plain(words.measure.neverReported) }];
  const { done, problems, next } = said;
  return [
    { label: words.measure.done, value: writtenIn(done.trim(), 'de', language) },
    { label: words.measure.problems, value: writtenIn(problems.trim(), 'de', language) },
    { label: words.measure.next, value: writtenIn(next.trim(), 'de', language) },
  ];
}

/** Only where the report prints them; the ministry's remark stands beside the rule's verdict. */
function verdict(context: ReportContext, { verdict: own, milestones }: ReportMeasure): readonly Item[] {
  const { words, language } = context;
  if (own === null) return [];
  const titleOf = (key: string): string | null => {
    const title = milestones.find((milestone) => milestone.key === key)?.title;
    return (language === 'fr' ? title?.fr : null) ?? title?.de ?? null;
  };
  const { computed, remark, coordinatorView } = own;
  const view = coordinatorView && `${COMPUTED_WORDS[language][coordinatorView.course]}. `;
  return [
    {
      label: words.measure.rule,
      value: computed === null ? [] : plain(reasonSentence(computed, language, titleOf)),
      ...(computed && { sign: courseSign(computed.verdict) }),
    },
    { label: words.measure.remark, value: writtenIn(remark?.trim() ?? '', 'de', language) },
    {
      label: words.measure.coordinatorView,
      value:
        coordinatorView === null
          ? []
          : [...plain(view ?? ''), ...writtenIn(coordinatorView.note.trim(), 'de', language)],
      ...(coordinatorView && { sign: courseSign(coordinatorView.course) }),
    },
  ];
}

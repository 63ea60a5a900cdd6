import type { SinceLastReport } from '@wegmarke/domain';
import { counted, fill } from '@wegmarke/wording';
import { heading, paragraph } from '../../document/document-parts';
import type { Block } from '../../document/report-document';
import type { ReportContext } from './report-context';
import { bridgeSection } from './since-bridge';
import { datesSection } from './since-dates';
import { figuresSection } from './since-figures';
import { addedSection, endedSection, lineageSection } from './since-measures';
import { movesSection } from './since-moves';
import { helpSection, riskSection } from './since-risk';
import { sinceText } from './since-text';

type SinceSection = (context: ReportContext, since: SinceLastReport) => readonly Block[];

const SECTIONS: readonly SinceSection[] = [
  figuresSection,
  movesSection,
  addedSection,
  endedSection,
  lineageSection,
  bridgeSection,
  datesSection,
  riskSection,
  helpSection,
];

/** What changed between the two newest sealed rounds; the first report has no such chapter. */
export function sinceChapter(context: ReportContext): readonly Block[] {
  const { since } = context.model;
  if (since === null) return [];
  const title = context.words.chapters.parts.since;
  return [
    heading(context, 1, title, 'since'),
    paragraph(comparedRounds(context, since), 'lead'),
    ...sinceText(context, since, title),
    ...SECTIONS.flatMap((section) => section(context, since)),
  ];
}

function comparedRounds({ words, language, day }: ReportContext, { before, after }: SinceLastReport): string {
  const totalOf = (total: number): string => counted(words.since.measuresCounted, total, language);
  return fill(words.since.intro, {
    before: before.key,
    beforeDay: day(before.asOfOn),
    beforeTotal: totalOf(before.total),
    after: after.key,
    afterDay: day(after.asOfOn),
    afterTotal: totalOf(after.total),
  });
}

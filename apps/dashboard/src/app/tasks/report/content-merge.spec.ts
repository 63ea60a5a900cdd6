import type { LocalDate, MilestoneKey } from '@wegmarke/domain';
import { reportContent } from '../../../testing/report-answer';
import { changedMembers, contentOf, partsOf } from './content-parts';
import { afterChoice, mergeContent } from './content-merge';

const key = 's1' as MilestoneKey;
const reached = (day: string) => [{ key, actualOn: day as LocalDate }];
const text = (change: object) => ({ ...reportContent().narrative, ...change });

describe('two changes of one report', () => {
  it('stand together when they concern different parts, also two texts', () => {
    const mine = reportContent({ narrative: text({ done: 'Meins.' }) });
    const theirs = reportContent({ narrative: text({ next: 'Ihres.' }), course: 'at_risk' });
    const { content, conflicts } = mergeContent(reportContent(), mine, theirs);
    expect(conflicts).toEqual([]);
    expect(content.narrative).toMatchObject({ done: 'Meins.', next: 'Ihres.' });
    expect(content.course).toBe('at_risk');
  });

  it('need a choice where both changed the same part differently; until then mine stands', () => {
    const mine = reportContent({ narrative: text({ done: 'Meins.' }) });
    const theirs = reportContent({ narrative: text({ done: 'Ihres.' }) });
    const { content, conflicts } = mergeContent(reportContent(), mine, theirs);
    expect(conflicts).toEqual([
      { part: 'narrative/done', base: 'Vertrag verhandelt.', mine: 'Meins.', theirs: 'Ihres.' },
    ]);
    expect(content.narrative.done).toBe('Meins.');
    expect(afterChoice(content, conflicts, new Set(['narrative/done'])).narrative.done).toBe('Ihres.');
    expect(afterChoice(content, conflicts, new Set()).narrative.done).toBe('Meins.');
  });

  it('need none when both say the same', () => {
    const both = reportContent({ course: 'critical' });
    expect(mergeContent(reportContent(), both, both).conflicts).toEqual([]);
  });

  it('are told apart milestone by milestone, also when one takes its word back', () => {
    const base = reportContent({ milestones: reached('2026-01-01') });
    const mine = reportContent({ milestones: [] });
    expect(mergeContent(base, mine, base).content.milestones).toEqual([]);
    const theirs = reportContent({ milestones: reached('2026-02-01') });
    const { conflicts, content } = mergeContent(base, mine, theirs);
    expect(conflicts.map(({ part }) => part)).toEqual(['milestones/s1']);
    expect(content.milestones).toEqual([]);
    expect(afterChoice(content, conflicts, new Set(['milestones/s1'])).milestones).toEqual(theirs.milestones);
  });
});

it('a content taken apart and put together is the same', () => {
  const content = reportContent({ milestones: reached('2026-01-01'), evidence: 'Az. 1' });
  expect(contentOf(partsOf(content))).toEqual(content);
});

it('a change sends only the members that differ', () => {
  expect(changedMembers(reportContent(), reportContent({ course: 'critical' }))).toEqual({ course: 'critical' });
});

import { DomainError } from '@wegmarke/domain';
import { aReportModel } from '../testing/a-model';
import { demoRounds } from '../testing/demo-rounds';
import { sealedMeasure, sealedRound } from '../testing/two-rounds';

const internal = 'Geheim';

it('holds nothing that stays inside the administration', () => {
  expect(JSON.stringify(demoRounds())).toContain(internal);
  expect(JSON.stringify(aReportModel())).not.toContain(internal);
});

it('never holds what help a ministry needs, even where the verdicts are printed', () => {
  const text = JSON.stringify(aReportModel({ printsVerdicts: true }));
  expect(text).not.toContain('Geheim: Hilfe.');
  expect(text).not.toContain('attention');
});

it('holds the verdict, the remark and the coordination’s view only where the report prints them', () => {
  const at = (printsVerdicts: boolean): unknown =>
    aReportModel({ printsVerdicts }).measures.find(({ code }) => code === '2.1.1')?.verdict;
  expect(at(false)).toBeNull();
  expect(at(true)).toMatchObject({ remark: 'Geheim: Anmerkung.', computed: { reason: 'forecast-slipped' } });
});

it('compares courses by the rule only where the report prints the verdicts', () => {
  const views = (printsVerdicts: boolean): readonly string[] =>
    (aReportModel({ printsVerdicts }).since?.newlyAtRisk ?? []).map(({ view }) => view);
  expect(views(false)).toEqual(['reported']);
  expect(views(true)).toEqual(expect.arrayContaining(['reported', 'computed']));
});

it('compares with the newest of the rounds before, in whatever order they come', () => {
  const [y2024, y2025] = demoRounds();
  const y2023 = sealedRound(2023, [sealedMeasure('1.1.1')]);
  const model = aReportModel({ snapshot: y2025, earlier: [y2024, y2023, y2025] });
  expect(model.since?.before.key).toBe('2024');
  expect(model.history.map(({ round, total }) => [round, total])).toEqual([
    ['2023', 1],
    ['2024', 6],
    ['2025', 9],
  ]);
});

it('has nothing to compare in the first report', () => {
  const { since, history } = aReportModel({ earlier: [] });
  expect(since).toBeNull();
  expect(history).toHaveLength(1);
});

it('says that it is sample data as soon as one part of one measure is', () => {
  const recorded = {
    title: 'public',
    lead: 'recorded',
    goal: 'recorded',
    participants: 'recorded',
    budget: 'recorded',
  };
  const of = (status: 'recorded' | 'sample'): boolean => {
    const provenance = { ...recorded, status } as ReturnType<typeof sealedMeasure>['provenance'];
    return aReportModel({ snapshot: sealedRound(2025, [sealedMeasure('1.1.1', { provenance })]) }).sample;
  };
  expect([of('recorded'), of('sample')]).toEqual([false, true]);
});

it('refuses a round that is not sealed', () => {
  const [, sealed] = demoRounds();
  const open = { ...sealed, round: { ...sealed.round, sealedOn: null } };
  expect(() => aReportModel({ snapshot: open })).toThrow(
    new DomainError('round-not-sealed', { round: sealed.round.key }),
  );
});

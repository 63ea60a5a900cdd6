import {
  PUBLISHED_PARTS,
  publishedAmendment,
  publishedMeasure,
  publishedRound,
  snapshotMeasure,
  figuresOf,
  cellsOf,
  roundSnapshot,
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  type SnapshotMeasure,
} from '../index';
import {
  aContext,
  aMeasure,
  aReportContent,
  aRound,
  aSnapshot,
  aSnapshotMeasure,
  aState,
  fieldKey,
  goalCode,
  ministryKey,
  on,
  strategyKey,
} from '@wegmarke/domain-testing';

const round = aRound(2025).sealed();
const narrative = { done: 'mk.done', problems: 'mk.problems', next: 'mk.next', helpNeeded: 'mk.help' };

function taken(code: string): SnapshotMeasure {
  const record = aMeasure().withCode(code).recordedOn(on('2020-07-14')).record();
  const measure = snapshotMeasure(record, aReportContent({ narrative }), aContext(), round);
  if (measure === null) throw new Error('not in the round');
  return measure;
}

/** Everything inside that is not for the public carries a mark. */
function withSecrets(measure: SnapshotMeasure): SnapshotMeasure {
  return {
    ...measure,
    title: { de: 'mk.title', fr: null },
    wording: { de: 'mk.wording', fr: 'mk.libelle' },
    participants: [ministryKey('mk-participant')],
    partners: [{ name: 'mk.partner', country: 'FR', role: null }],
    themes: ['mk.theme'],
    budget: [{ year: 2025, source: 'mk.budget', plannedEur: 1, spentEur: null }],
    milestones: measure.milestones.map((milestone) => ({ ...milestone, title: { de: 'mk.milestone', fr: null } })),
    state: { ...measure.state, attention: [{ key: 'silent', since: on('2025-01-01'), facts: { reason: 'mk.facts' } }] },
    coordinatorView: { course: 'at_risk', note: 'mk.view', on: on('2025-12-01') },
    remarkOnRule: 'mk.remark',
    needsHelp: true,
    ...{ contact: 'mk.contact' },
  };
}

const marksIn = (value: unknown): string[] => [...(JSON.stringify(value).match(/mk[.-][a-z]+/g) ?? [])].toSorted();

describe('what the publication profile leaves of a measure', () => {
  it('is what the domain rules name, and nothing else', () => {
    expect(PUBLISHED_PARTS).toEqual([
      'code',
      'title',
      'wording',
      'field',
      'goal',
      'lead',
      'participants',
      'status',
      'endsOn',
      'narrative',
      'provenance',
    ]);
    expect(Object.keys(publishedMeasure(taken('3.2.1')))).toEqual([...PUBLISHED_PARTS]);
  });

  it('holds no word that is not for everybody', () => {
    expect(marksIn(publishedMeasure(withSecrets(taken('3.2.1'))))).toEqual(
      ['mk.title', 'mk.wording', 'mk.libelle', 'mk-participant', 'mk.done', 'mk.next'].toSorted(),
    );
  });

  it('says of a measure nobody reported on that nothing was said', () => {
    expect(publishedMeasure({ ...taken('3.2.1'), narrative: null }).narrative).toBeNull();
  });
});

describe('what it leaves of a round', () => {
  const measures = ['3.10.1', '3.2.1', '3.2.12', '3.2.2'].map(taken).map(withSecrets);
  const name = { de: 'Muster', fr: null };
  const snapshot = roundSnapshot(
    {
      ...round,
      state: 'published',
      period: { from: on('2025-01-01'), to: on('2025-12-31') },
      publishedOn: on('2026-02-02'),
    },
    {
      strategy: { key: strategyKey('frankreich'), title: name, adoptedOn: on('2020-07-14') },
      rules: { spans: DEFAULT_HORIZON_SPANS, course: DEFAULT_COURSE_RULES },
      fields: [{ key: fieldKey('b'), number: 1, name }],
      ministries: [{ key: ministryKey('ministry-a'), name, abbreviation: name }],
      goals: [],
      measures,
      figures: figuresOf(cellsOf(measures.map(({ state }) => state))),
    },
  );
  const published = publishedRound({
    ...snapshot,
    amendments: [{ version: 2, measure: taken('3.2.1').code, reason: 'mk.reason', confirmedOn: on('2026-03-01') }],
  });

  it('lists the measures as people count', () => {
    expect(published.measures.map(({ code }) => code)).toEqual(['3.2.1', '3.2.2', '3.2.12', '3.10.1']);
  });

  it('keeps the figures of the snapshot and counts every measure once under its field and its lead', () => {
    expect(published.figures).toEqual(snapshot.figures);
    for (const rows of [published.byField, published.byMinistry]) {
      expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(measures.length);
      for (const { total, status } of rows) expect(Object.values(status).reduce((a, b) => a + b, 0)).toBe(total);
    }
  });

  it('says which measure was corrected and when, but not why', () => {
    expect(published.amendments).toEqual([{ version: 2, measure: '3.2.1', confirmedOn: '2026-03-01' }]);
    const amendment = { version: 3, measure: taken('3.2.2').code, reason: 'mk.reason', confirmedOn: on('2026-04-01') };
    expect(marksIn(publishedAmendment(amendment))).toEqual([]);
  });

  it('holds no word of the measures but the public ones, and no course of a measure', () => {
    expect(new Set(marksIn(published))).toEqual(
      new Set(['mk.title', 'mk.wording', 'mk.libelle', 'mk-participant', 'mk.done', 'mk.next']),
    );
    expect(JSON.stringify([published.measures, published.byField, published.byMinistry])).not.toMatch(
      /"(computed|reported|attention|critical|problems|helpNeeded)"/,
    );
  });

  it('lists goals without what is written beside them, fields by their numbers, one the snapshot does not name last', () => {
    const of = (code: string, field: string) => aSnapshotMeasure(code, { state: aState({ field: fieldKey(field) }) });
    const fields = ['b', 'a'].map((key, index) => ({ key: fieldKey(key), number: index + 1, name }));
    const ministries = [{ key: ministryKey('ministry-a'), name, abbreviation: name }];
    const goal = {
      code: goalCode('3.1'),
      field: fieldKey('b'),
      horizon: 'long',
      dueOn: on('2030-07-14'),
      title: name,
    } as const;
    const goals = [{ ...goal, ...{ note: 'mk.goal' } }];
    const rows = publishedRound(
      aSnapshot(2025, [of('3.1.1', 'a'), of('3.1.2', 'x'), of('3.1.3', 'b')], { fields, ministries, goals }),
    );
    expect(rows.byField.map(({ field }) => field)).toEqual(['b', 'a', 'x']);
    expect(rows.amendments).toEqual([]);
    expect(rows.goals).toEqual([goal]);
  });

  it('is sample as soon as one published part is', () => {
    expect(published.sample).toBe(true);
  });
});

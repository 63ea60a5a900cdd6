import { sinceLastReport, type SnapshotMeasure, type SnapshotMilestone, type StatusClass } from '@wegmarke/domain';
import { aSnapshot, aSnapshotMeasure, aSnapshotMilestone, aState, END, planned } from '@wegmarke/domain-testing';
import { plainSpaces } from '../testing/plain-spaces';
import { SINCE_NAMES, sentenceOf } from '../testing/since-cases';
import { sinceSentences } from './since-sentences';

const measure = (
  code: string,
  status: StatusClass = 'running',
  given: Partial<SnapshotMeasure> = {},
): SnapshotMeasure => aSnapshotMeasure(code, { state: aState({ status, reported: null, computed: null }), ...given });
const numbered = (count: number, status?: StatusClass): SnapshotMeasure[] =>
  Array.from({ length: count }, (_, index) => measure(`1.1.${index + 1}`, status));

const sentencesOf = (before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]) =>
  sinceSentences(sinceLastReport(aSnapshot(2024, before), aSnapshot(2025, after)), SINCE_NAMES);
const said = (key: string, before: readonly SnapshotMeasure[], after: readonly SnapshotMeasure[]) =>
  sentenceOf(key, sentencesOf(before, after));

describe('dates', () => {
  const withDates = (...milestones: Partial<SnapshotMilestone>[]) => [
    measure('1.1.1', 'running', { milestones: milestones.map((given) => aSnapshotMilestone(given)) }),
  ];
  const later = (lastCause: SnapshotMilestone['shifts']['lastCause']): Partial<SnapshotMilestone> => ({
    forecast: planned('2026-09-30'),
    shifts: { count: 1, days: 92, lastCause },
  });

  it('that stayed are none', () => {
    expect(said('dates', withDates({}), withDates({}))).toEqual([
      'Kein Termin hat sich seit dem vorigen Bericht verschoben.',
      'Aucune échéance n’a été déplacée depuis le rapport précédent.',
    ]);
  });

  it('are counted, later and earlier, with the causes and one by one', () => {
    const [a, b, c, d] = [{}, { key: END, role: 'end' as const }, { key: 'x' as never }, { key: 'y' as never }];
    const before = withDates(a, b, c, d);
    const after = withDates(
      later('staff'),
      { ...b, ...later(null) },
      { ...c, baseline: planned('2026-07-01') },
      { ...d, forecast: planned('2026-06-29') },
    );
    const found = sentencesOf(before, after).filter(({ key }) => key.startsWith('dates'));
    expect(found.map(({ key, de }) => [key, de])).toEqual([
      ['dates', 'Später als im vorigen Bericht liegen 3 Termine, früher 1; betroffen ist 1 Maßnahme.'],
      [
        'dates.causes',
        'Bei 2 Terminen erwarten die Ressorts einen späteren Tag; als Ursache nennen sie: Personal (1); bei 1 Termin ist keine angegeben.',
      ],
      ['dates.decided', '1 Termin ist durch Entscheidung neu festgesetzt.'],
      [
        'dates.1.1.1.step-1',
        'Für den Umsetzungsschritt „Vertrag“ von 1.1.1 „M1.1.1“ gilt nun 30. September 2026 statt 30. Juni 2026 (92 Tage später; Ursache: Personal).',
      ],
      [
        'dates.1.1.1.end',
        'Für das Ende von 1.1.1 „M1.1.1“ gilt nun 30. September 2026 statt 30. Juni 2026 (92 Tage später).',
      ],
      [
        'dates.1.1.1.x',
        'Für einen Umsetzungsschritt von 1.1.1 „M1.1.1“ gilt nun 1. Juli 2026 statt 30. Juni 2026 (1 Tag später, durch Entscheidung).',
      ],
      [
        'dates.1.1.1.y',
        'Für einen Umsetzungsschritt von 1.1.1 „M1.1.1“ gilt nun 29. Juni 2026 statt 30. Juni 2026 (1 Tag früher).',
      ],
    ]);
    expect(found.map(({ fr }) => plainSpaces(fr)).slice(0, 4)).toEqual([
      '3 échéances sont plus tardives que dans le rapport précédent, 1 est plus proche ; 1 mesure est concernée.',
      'Pour 2 échéances, les ministères attendent une date plus tardive ; ils indiquent comme cause : personnel (1) ; pour 1 échéance, aucune n’est indiquée.',
      '1 échéance a été fixée à nouveau par décision.',
      'L’étape « Contrat » de 1.1.1 « Exemple » est désormais prévue comme suit : 30 septembre 2026, auparavant 30 juin 2026 (92 jours plus tard ; cause : personnel).',
    ]);
  });

  it('moved only earlier have no cause to name', () => {
    const after = withDates({ forecast: planned('2026-06-01') });
    expect(said('dates', withDates({}), after)[0]).toBe(
      'Später als im vorigen Bericht liegt kein Termin, früher 1; betroffen ist 1 Maßnahme.',
    );
    expect(said('dates.causes', withDates({}), after)).toEqual([]);
  });

  it('say so when nobody gave a cause', () => {
    expect(said('dates.causes', withDates({}), withDates(later(null)))[0]).toBe(
      'Bei 1 Termin erwartet das Ressort einen späteren Tag; eine Ursache ist nicht angegeben.',
    );
  });

  it('are not said one by one when they are many; the most frequent cause stands first', () => {
    const keys = Array.from({ length: 9 }, (_, index) => ({ key: `s${index}` as never }));
    const causes = ['money', 'staff', 'staff', 'law', 'staff', 'money', 'staff', 'staff', 'staff'] as const;
    const after = withDates(...keys.map((key, index) => ({ ...key, ...later(causes[index] ?? null) })));
    const found = sentencesOf(withDates(...keys), after).filter(({ key }) => key.startsWith('dates'));
    expect(found.map(({ key }) => key)).toEqual(['dates', 'dates.causes']);
    expect(found[1]?.de).toContain('als Ursache nennen sie: Personal (6), Finanzierung (2), Rechtslage (1).');
  });
});

describe('risk and help', () => {
  const withCourse = (code: string, reported: 'on_track' | 'at_risk' | 'critical', computed = reported) =>
    measure(code, 'running', {
      state: aState({ reported, computed: { verdict: computed, reason: 'on-schedule', since: null, facts: {} } }),
    });
  const fine = ['1.1.1', '1.1.2'].map((code) => withCourse(code, 'on_track'));
  const worse = [withCourse('1.1.1', 'at_risk', 'on_track'), withCourse('1.1.2', 'critical')];

  it('say who is newly at risk, by each view', () => {
    expect(said('risk.reported', fine, worse)).toEqual([
      'Nach Meldung der Ressorts sind 2 Maßnahmen neu gefährdet oder kritisch (1 gefährdet und 1 kritisch): 1.1.1 „M1.1.1“ und 1.1.2 „M1.1.2“.',
      'Selon les ministères, 2 mesures sont nouvellement à risque ou critiques (1 à risque et 1 critique) : 1.1.1 « Exemple » et 1.1.2 « M1.1.2 ».',
    ]);
    expect(said('risk.computed', fine, worse)).toEqual([
      'Nach der Regel ist 1 Maßnahme neu kritisch: 1.1.2 „M1.1.2“.',
      'Selon la règle, 1 mesure est nouvellement critique : 1.1.2 « M1.1.2 ».',
    ]);
  });

  it('say none for the ministries’ word only', () => {
    expect(said('risk.reported', fine, fine)[0]).toBe(
      'Nach Meldung der Ressorts ist keine Maßnahme neu gefährdet oder kritisch.',
    );
    expect(said('risk.computed', fine, fine)).toEqual([]);
  });

  it('say who is on track again', () => {
    expect(said('recovered.reported', worse, fine)[0]).toBe(
      'Nach Meldung der Ressorts sind 2 zuvor gefährdete oder kritische Maßnahmen wieder im Plan: 1.1.1 „M1.1.1“ und 1.1.2 „M1.1.2“.',
    );
    expect(said('recovered.computed', worse, fine)[1]).toBe(
      'Selon la règle, 1 mesure auparavant à risque ou critique est de nouveau conforme : 1.1.2 « M1.1.2 ».',
    );
  });

  it.each([
    ['help.none', false, false, 'Bei keiner Maßnahme wird um Hilfe gebeten.'],
    ['help.needed', false, true, 'Neu um Hilfe gebeten wird bei 1 Maßnahme: 1.1.1 „M1.1.1“.'],
    ['help.still', true, true, 'Weiterhin um Hilfe gebeten wird bei 1 Maßnahme: 1.1.1 „M1.1.1“.'],
    ['help.solved', true, false, 'Keine Hilfe mehr braucht 1 Maßnahme: 1.1.1 „M1.1.1“.'],
  ])('%s: asked %s, asks %s', (key, asked, asks, sentence) => {
    const help = (needsHelp: boolean) => [measure('1.1.1', 'running', { needsHelp })];
    const found = sentencesOf(help(asked), help(asks)).filter((one) => one.key.startsWith('help.'));
    expect(found.map(({ key: said, de }) => [said, de])).toEqual([[key, sentence]]);
  });
});

describe('figures', () => {
  it('stand beside those of the last report, with their parts', () => {
    expect(said('figure.started', numbered(2, 'not_started'), [...numbered(2), measure('2.1.1', 'preparing')])).toEqual(
      [
        '3 von 3 Maßnahmen (100 %) sind angestoßen, davon 1 in Vorbereitung, 2 in Umsetzung und 0 laufende Daueraufgaben; im vorigen Bericht waren es 0 von 2 (0 %).',
        '3 mesures sur 3 (100 %) sont engagées, dont 1 en préparation, 2 en cours et 0 tâche permanente en cours ; dans le rapport précédent, 0 sur 2 (0 %).',
      ],
    );
  });

  it('without a share then or now say so, and are left out where there never was one', () => {
    const some = numbered(1);
    expect(said('figure.implemented', [], some)[0]).toBe(
      '0 von 1 einmaligen Maßnahme (0 %) sind umgesetzt und bestätigt; für den vorigen Bericht lässt sich kein Anteil angeben.',
    );
    expect(said('figure.implemented', some, [])[0]).toBe(
      'Ein Anteil lässt sich nicht angeben (–), weil keine einmalige Maßnahme zu zählen ist; im vorigen Bericht waren es 0 von 1 (0 %).',
    );
    expect(said('figure.horizonExpired', some, some)).toEqual([]);
  });
});

import {
  addYears,
  DEFAULT_COURSE_RULES,
  DEFAULT_HORIZON_SPANS,
  lastDayOf,
  localDate,
  stateOn,
  type MeasureState,
  type StatusClass,
} from '@wegmarke/domain';
import type { SampleEvent, SampleEventKind } from './sample-event';
import { SAMPLE_ENDS_ON, sampleEvents } from './sample-events';
import { historyUntil } from './sample-history';

const events = sampleEvents();

function ofKind<Kind extends SampleEventKind>(kind: Kind): readonly Extract<SampleEvent, { kind: Kind }>[] {
  return events.filter((event): event is Extract<SampleEvent, { kind: Kind }> => event.kind === kind);
}

function statesOn(text: string): readonly MeasureState[] {
  const day = localDate(text);
  const { measures, rounds, requests } = historyUntil(events, day);
  const around = { spans: DEFAULT_HORIZON_SPANS, courseRules: [DEFAULT_COURSE_RULES], rounds: [...rounds.values()] };
  return [...measures].flatMap(([code, { facts }]) => {
    const state = stateOn(facts, { ...around, requests: requests.get(code) ?? [] }, day);
    return state === null ? [] : [state];
  });
}

const inClasses = (states: readonly MeasureState[], ...classes: readonly StatusClass[]): number =>
  states.filter(({ status }) => classes.includes(status)).length;
const STARTED = ['preparing', 'running', 'permanent', 'implemented_reported', 'implemented_confirmed'] as const;

/** Share in percent of the measures that have a course today. */
function courseShares(states: readonly MeasureState[]) {
  const computed = states.flatMap((state) => (state.computed === null ? [] : [state.computed.verdict]));
  const share = (verdict: string): number => (100 * computed.filter((one) => one === verdict).length) / computed.length;
  return {
    onTrack: share('on_track'),
    atRisk: share('at_risk'),
    critical: share('critical'),
    notAssessed: share('not_assessed'),
  };
}

/** All texts below a value, with the path that leads to them. */
function textsIn(value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

describe('the sample strategy', () => {
  it('is the same at every run', () => {
    expect(JSON.stringify(sampleEvents())).toBe(JSON.stringify(events));
  });

  it('runs in the order of days from adoption to its last day', () => {
    const days = events.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
    expect([days[0], SAMPLE_ENDS_ON]).toEqual(['2020-07-14', '2026-11-20']);
    expect(days.at(-1) ?? '').toBe(SAMPLE_ENDS_ON);
  });

  it('holds nothing that the domain would refuse', () => {
    expect(() => historyUntil(events, SAMPLE_ENDS_ON)).not.toThrow();
  });

  it('names each report once', () => {
    const reports = ofKind('report-accepted').map(({ report }) => report);
    expect(new Set(reports).size).toBe(reports.length);
  });

  it('signs a report on its as-of day or later and accepts it on the day of signature or later', () => {
    for (const { on, signedOn, asOfOn } of ofKind('report-accepted')) {
      expect(asOfOn <= signedOn && signedOn <= on).toBe(true);
    }
  });
});

describe('on 21 November 2023', () => {
  const states = statesOn('2023-11-21');

  it('counts 100 measures, all of them in the denominator', () => {
    expect(states).toHaveLength(100);
    expect(inClasses(states, 'dropped', 'replaced')).toBe(0);
  });

  it('finds 48 of them implemented or started', () => {
    expect(inClasses(states, ...STARTED)).toBe(48);
    expect(inClasses(states, 'not_started', 'on_hold')).toBe(52);
  });

  it('has few measures whose start is overdue', () => {
    expect(states.filter(({ computed }) => computed?.reason === 'start-overdue').length).toBeLessThanOrEqual(5);
  });
});

describe('today', () => {
  const states = statesOn('2026-11-22');

  it('counts one measure replaced by two and one dropped: 100 − 1 + 2 and the replaced one', () => {
    expect(states).toHaveLength(102);
    expect([inClasses(states, 'replaced'), inClasses(states, 'dropped')]).toEqual([1, 1]);
  });

  it('shows most open measures on track, some at risk, few critical', () => {
    const { onTrack, atRisk, critical, notAssessed } = courseShares(states);
    expect(onTrack).toBeGreaterThanOrEqual(60);
    expect(atRisk).toBeGreaterThanOrEqual(15);
    expect(atRisk).toBeLessThanOrEqual(25);
    expect(critical).toBeLessThanOrEqual(8);
    expect(notAssessed).toBeLessThanOrEqual(10);
  });

  it('has 25 to 30 measures implemented and confirmed, and every status class', () => {
    expect(inClasses(states, 'implemented_confirmed')).toBeGreaterThanOrEqual(25);
    expect(inClasses(states, 'implemented_confirmed')).toBeLessThanOrEqual(30);
    expect(new Set(states.map(({ status }) => status)).size).toBe(9);
  });

  it('uses every field, horizon, effect and ministry', () => {
    expect(new Set(states.map(({ field }) => field)).size).toBe(10);
    expect(new Set(states.map(({ horizon }) => horizon))).toEqual(new Set(['short', 'medium', 'long', 'none']));
    expect(new Set(states.map(({ effect }) => effect)).size).toBe(4);
    expect(new Set(states.map(({ lead }) => lead)).size).toBe(12);
  });

  it('gives every list of attention something to show', () => {
    const keys = new Set(states.flatMap(({ attention }) => attention.map(({ key }) => key)));
    expect([...keys].sort()).toEqual(
      ['critical', 'divergent', 'horizon_expired', 'overdue', 'redecision_due', 'silent', 'unconfirmed'].sort(),
    );
  });

  it('is in the middle of a round with every kind of answer but a late one', () => {
    const answers = new Set(states.map(({ report }) => report));
    expect(answers).toEqual(new Set(['open', 'on_time', 'unchanged', 'not_due']));
  });

  it('is silent on measures of two ministries', () => {
    const silent = states.filter(({ computed }) => computed?.reason === 'silent');
    expect(new Set(silent.map(({ lead }) => lead))).toEqual(new Set(['fm', 'mlw']));
  });
});

describe('what is reported', () => {
  it('says nothing goes as planned where the ministry itself sees trouble', () => {
    const troubled = ofKind('report-accepted').filter(
      ({ content }) => content.course === 'at_risk' || content.course === 'critical',
    );
    expect(troubled.length).toBeGreaterThan(10);
    for (const { report, content } of troubled) {
      expect([report, Object.values(content.narrative).join(' ')]).toEqual([
        report,
        expect.not.stringContaining('wie geplant') as string,
      ]);
    }
  });
});

describe('what is planned', () => {
  const measures = ofKind('measure-planned');
  const goals = ofKind('goal-planned');

  it('holds no step after the end of its measure', () => {
    for (const { measure, milestones } of measures) {
      const end = milestones.find(({ role }) => role === 'end');
      const late = milestones.filter(({ baseline }) => end && lastDayOf(baseline) > lastDayOf(end.baseline));
      expect([measure, late]).toEqual([measure, []]);
    }
  });

  it('begins a one-off measure before the horizon of its goal is over', () => {
    const horizonOf = new Map(goals.map(({ goal, horizon }) => [goal, horizon]));
    for (const { measure, measureKind, goal, start } of measures) {
      const horizon = goal === null ? undefined : horizonOf.get(goal);
      if (horizon === undefined || start === null || measureKind === 'permanent') continue;
      const dueOn = addYears(localDate('2020-07-14'), DEFAULT_HORIZON_SPANS[horizon]);
      expect([measure, start.on < dueOn]).toEqual([measure, true]);
    }
  });

  it('has 40 goals over three horizons, 15 of them published', () => {
    expect(goals).toHaveLength(40);
    expect(goals.filter(({ provenance }) => provenance.title === 'public')).toHaveLength(15);
    expect(new Set(goals.map(({ horizon }) => horizon)).size).toBe(3);
  });

  it('has 20 public measures and 80 sample ones on the day of adoption', () => {
    const first = measures.filter(({ on }) => on === '2020-07-14');
    expect(first).toHaveLength(100);
    expect(first.filter(({ details }) => details.provenance.title === 'public')).toHaveLength(20);
  });

  it('has every ministry among the participants, partners in France, measures without goal and permanent ones', () => {
    const changed = ofKind('master-data-changed').flatMap(({ change }) => change.participants ?? []);
    const participants = new Set([...measures.flatMap(({ details }) => details.participants), ...changed]);
    expect(participants.size).toBe(12);
    expect(measures.some(({ details }) => details.partners.some(({ country }) => country === 'FR'))).toBe(true);
    expect(measures.filter(({ goal }) => goal === null).length).toBeGreaterThanOrEqual(5);
    expect(measures.filter(({ measureKind }) => measureKind === 'permanent').length).toBeGreaterThanOrEqual(10);
  });

  it('hands leads over on the day ministries were cut anew, to the new one too', () => {
    const moved = ofKind('lead-handed-over').filter(({ on }) => on === '2021-05-12');
    expect(moved.length).toBeGreaterThanOrEqual(10);
    expect(moved.map(({ to }) => to)).toContain('mlw');
  });

  it('has a German and a French title for everything', () => {
    const titles = [
      ...measures.flatMap(({ details }) => [details.title, ...Object.values(details.milestoneTitles)]),
      ...goals.map(({ title }) => title),
    ];
    for (const { de, fr } of titles) expect([de.trim(), (fr ?? '').trim()]).not.toContain('');
    expect(new Set(measures.map(({ details }) => details.title.de)).size).toBe(measures.length);
    expect(new Set(measures.map(({ details }) => details.title.fr)).size).toBe(measures.length);
  });

  it('names amounts only where they are public', () => {
    const withBudget = measures.filter(({ details }) => details.budget.length > 0);
    expect(withBudget.every(({ details }) => details.provenance.budget === 'public')).toBe(true);
    expect(withBudget.every(({ details }) => details.provenance.title === 'public')).toBe(true);
  });
});

describe('the mark of the sample', () => {
  const measures = ofKind('measure-planned');
  const marked = (text: string): boolean => /^(Mustertext|Texte d’exemple|Muster-Az\. )/.test(text);

  it('calls the status of every measure sample, also of public ones', () => {
    expect(new Set(measures.map(({ details }) => details.provenance.status))).toEqual(new Set(['sample']));
  });

  it('begins every sample title', () => {
    for (const { details } of measures.filter(({ details }) => details.provenance.title === 'sample')) {
      expect(details.title.de).toMatch(/^Muster: /);
      expect(details.title.fr).toMatch(/^Exemple\u00a0: /);
    }
    for (const { title } of ofKind('goal-planned').filter(({ provenance }) => provenance.title === 'sample')) {
      expect([title.de.startsWith('Muster: '), title.fr?.startsWith('Exemple\u00a0: ')]).toEqual([true, true]);
    }
  });

  it('begins every milestone title', () => {
    const titles = measures.flatMap(({ details }) => Object.values(details.milestoneTitles));
    for (const { de, fr } of titles)
      expect([de.startsWith('Muster: '), fr?.startsWith('Exemple\u00a0: ')]).toEqual([true, true]);
  });

  it('begins every text of a report', () => {
    const free = [
      'narrative',
      'cause/text',
      'remedy/text',
      'remedy/helpFrom',
      'reason',
      'evidence',
      'remarkOnRule',
      'unchangedReason',
    ];
    for (const { content } of ofKind('report-accepted')) {
      const texts = textsIn(content).filter(({ path }) => free.some((part) => path.startsWith(`/${part}`)));
      expect(texts.filter(({ text }) => !marked(text))).toEqual([]);
    }
  });

  it('begins every wording, unit, role and view', () => {
    const details = measures.flatMap(({ details: { wording, responsibleUnit, partners } }) =>
      textsIn([wording, responsibleUnit, partners.map(({ role }) => role)]),
    );
    const views = ofKind('coordinator-view').map(({ note }) => ({ path: '', text: note }));
    expect([...details, ...views].filter(({ text }) => !marked(text))).toEqual([]);
  });

  it('blames no partner, no other ministry and neither federation nor union', () => {
    const causes = ofKind('report-accepted').flatMap(({ content }) => [
      content.cause?.key,
      ...content.milestones.map(({ cause }) => cause),
    ]);
    for (const blamed of ['french_partner', 'decision_partner', 'decision_other_ministry', 'decision_federal_eu']) {
      expect(causes).not.toContain(blamed);
    }
  });
});

describe('public facts', () => {
  const implemented = (code: string) =>
    ofKind('report-accepted').find(
      ({ measure, content }) => measure === code && content.implementation === 'implemented',
    );

  it.each([
    ['the citizen portal, opened on 7 July 2023', '6.1.4', '2023-07-07'],
    ['the police boat, in service on 4 December 2023', '5.2.1', '2023-12-04'],
    ['the youth ticket, last in August 2025', '2.3.2', '2025-08-31'],
  ])('are not contradicted: %s', (_, code, day) => {
    expect(implemented(code)?.content.effectiveOn).toBe(day);
  });

  it('are not contradicted: the railway line Colmar–Freiburg is not decided', () => {
    const said = ofKind('report-accepted').filter(({ measure }) => measure === '2.1.1');
    expect(new Set(said.map(({ content }) => content.implementation))).toEqual(new Set(['preparing']));
  });

  it('are not contradicted: negotiations on the Mondorf agreement run since 2023', () => {
    const running = ofKind('report-accepted').find(
      ({ measure, content }) => measure === '5.1.2' && content.implementation === 'running',
    );
    expect(running?.asOfOn.slice(0, 4)).toBe('2023');
  });

  it('leave nothing unfavourable to be invented about a public measure', () => {
    const published = new Set(
      ofKind('measure-planned')
        .filter(({ details }) => details.provenance.title === 'public')
        .map(({ measure }) => measure),
    );
    const said = ofKind('report-accepted').filter(({ measure }) => published.has(measure));
    expect(new Set(said.map(({ content }) => content.course))).toEqual(new Set(['on_track', null]));
    expect(said.every(({ content }) => content.cause === null)).toBe(true);
  });
});

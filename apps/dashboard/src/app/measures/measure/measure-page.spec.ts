import { screen, within } from '@testing-library/angular/zoneless';
import type { MeasureDetail } from '@wegmarke/api-client';
import type { LocalDate, MeasureCode, RoundKey } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { measureDetail, milestoneAnswer, timelineItem, todayBasis } from '../../../testing/measure-answer';
import { showStrategyPage } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { MeasurePage } from './measure-page';

const on = (day: string): LocalDate => day as LocalDate;
const DETAIL = '/api/strategies/frankreich/measures/2.1.1';

function answers(change: Partial<MeasureDetail> = {}): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer())
    .answer(DETAIL, measureDetail(change))
    .answer('/api/measures/id-2.1.1/timeline', { items: [timelineItem('2020-07-14', null)] })
    .answer('/api/measures/id-2.1.1/status-reports', { items: [] })
    .answer('/api/measures/id-2.1.1/changes', { items: [] });
}

function show(api: FakeApi, query = ''): ReturnType<typeof showStrategyPage> {
  return showStrategyPage(MeasurePage, `/massnahmen/2.1.1${query}`, api);
}

const part = (name: RegExp | string): HTMLElement => screen.getByRole('region', { name });

/** Reported better than the rule computes, because a milestone is overdue. */
const apart: Partial<MeasureDetail> = {
  milestones: [milestoneAnswer({ baseline: { on: on('2026-03-31'), precision: 'day' }, overdue: true, kept: false })],
  course: {
    ...measureDetail().course,
    computed: {
      verdict: 'at_risk',
      reason: 'milestone-overdue',
      since: on('2026-04-01'),
      facts: { milestone: 's1', dueOn: '2026-03-31', milestones: ['s1'] },
    },
    coordinator: { course: 'critical', note: 'Mustertext: ohne neuen Termin.', on: on('2026-07-06') },
    divergence: 1,
  },
};

describe('the page of a measure', () => {
  it('is titled by code and title', async () => {
    await show(answers());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('2.1.1 Maßnahme 2.1.1');
    expect(document.title).toBe('2.1.1 Maßnahme 2.1.1 – Wegmarke');
  });

  it('puts the three views of the course side by side and says how far they differ', async () => {
    await show(answers(apart));
    expect(part('Vom Ressort gemeldet')).toHaveTextContent('im Plan');
    expect(part('Vom Ressort gemeldet')).toHaveTextContent(
      'Stichtag 31. Oktober 2026, angenommen am 11. November 2026',
    );
    expect(part('Nach der Regel berechnet')).toHaveTextContent(
      'Gefährdet, weil „Vertrag geschlossen“ seit dem 1. April 2026 überfällig ist.',
    );
    expect(part('Nach der Regel berechnet')).toHaveTextContent('So seit 7 Monaten (1. April 2026).');
    expect(part('Sicht der Koordination')).toHaveTextContent('kritisch');
    expect(part('Verlauf: drei Sichten Muster')).toHaveTextContent(
      'Das Ressort meldet „im Plan“, die Regel ergibt „gefährdet“: Die Selbsteinschätzung ist um eine Stufe günstiger.',
    );
  });

  it('says that there is no view of the coordination and no divergence where that is so', async () => {
    await show(answers());
    expect(screen.getByText('Meldung und Regel stimmen überein.')).toBeVisible();
    expect(part('Sicht der Koordination')).toHaveTextContent('keine eigene Sicht');
  });

  it('shows what a milestone was promised for, how often it moved and when it became known', async () => {
    const moved = milestoneAnswer({
      baselines: [
        { day: { on: on('2025-01-01'), precision: 'half_year' }, setOn: on('2020-07-14'), decision: null },
        { day: { on: on('2026-10-01'), precision: 'quarter' }, setOn: on('2024-02-13'), decision: 'Az. 1/2024' },
      ],
      baseline: { on: on('2026-10-01'), precision: 'quarter' },
      actualOn: on('2026-03-10'),
      kept: false,
      recordedLateOn: on('2026-04-20'),
      shifts: { count: 2, days: 456, lastCause: 'scope_changed' },
    });
    await show(answers({ milestones: [moved] }));
    const row = screen.getByRole('row', { name: /Vertrag geschlossen/ });
    expect(row).toHaveTextContent('4. Quartal 2026');
    expect(row).toHaveTextContent('zuvor 1. Halbjahr 2025 (bis 12. Februar 2024)');
    expect(row).toHaveTextContent('am 20. April 2026 nachgetragen');
    expect(row).toHaveTextContent('2-mal verschoben, zusammen 456 Tage');
    expect(row).toHaveTextContent('erreicht, Termin nicht eingehalten');
  });

  it('lists all stored states, marks what lies ahead and the day shown', async () => {
    const api = answers().answer('/api/measures/id-2.1.1/timeline', {
      items: [
        timelineItem('2020-07-14', '2021-02-08', { status: 'preparing' }),
        timelineItem('2021-02-08', '2027-01-01'),
        timelineItem('2027-01-01', null, {}, true),
      ],
    });
    await show(api);
    const rows = within(screen.getByRole('table', { name: 'Statusverlauf', hidden: true })).getAllByRole('rowheader', {
      hidden: true,
    });
    expect(rows.map((row) => row.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      '14.07.2020 bis 07.02.2021',
      '08.02.2021 bis 31.12.2026 angezeigter Tag',
      'ab 01.01.2027 Projektion',
    ]);
  });

  it('asks reports and changes as known on the day shown, for a round on the day of its seal', async () => {
    const past = answers({ basis: { ...todayBasis, asOf: on('2023-11-21') } });
    await show(past, '?asOf=2023-11-21');
    expect(past.addresses()).toContain('/api/measures/id-2.1.1/status-reports?asOf=2023-11-21');
  });

  it('asks reports of a sealed round as known on the day of its seal', async () => {
    const basis = { ...todayBasis, asOf: on('2023-12-31'), round: '2023' as RoundKey, sealedOn: on('2024-03-12') };
    const api = answers({ basis });
    await show(api, '?round=2023');
    expect(api.addresses()).toContain('/api/measures/id-2.1.1/changes?asOf=2024-03-12');
  });

  it('names lineage, leads of before and the goal with its expired horizon', async () => {
    await show(
      answers({
        leads: [
          { ministry: strategyAnswer().ministries[1]?.key ?? measureDetail().lead, from: on('2020-07-14') },
          { ministry: measureDetail().lead, from: on('2021-05-12') },
        ],
        successors: [{ code: '2.1.9' as MeasureCode, title: { de: 'Nachfolgerin', fr: null } }],
        goal: {
          id: 'g',
          code: '2.1' as NonNullable<MeasureDetail['goal']>['code'],
          title: { de: 'Bahn ausbauen', fr: null },
          horizon: 'short',
          dueOn: on('2022-07-14'),
          expired: true,
          expiredSince: on('2022-07-15'),
        },
      }),
    );
    const facts = part('Angaben');
    expect(facts).toHaveTextContent('Kultusministerium vom 14. Juli 2020 bis 11. Mai 2021');
    expect(facts).toHaveTextContent('kurzfristig, seit 4 Jahren 4 Monaten abgelaufen');
    expect(within(facts).getByRole('link', { name: '2.1.9 Nachfolgerin' })).toHaveAttribute(
      'href',
      '/frankreich/massnahmen/2.1.9',
    );
  });

  it('says in words that a measure is not known', async () => {
    const api = new FakeApi()
      .answer('/api/strategies/frankreich', strategyAnswer())
      .refuse(DETAIL, 404, { title: 'Maßnahme nicht gefunden', detail: 'Eine Maßnahme 2.1.1 gibt es nicht.' });
    await show(api);
    expect(screen.getByRole('alert')).toHaveTextContent('Eine Maßnahme 2.1.1 gibt es nicht.');
  });

  it('speaks French and says which texts are German', async () => {
    await show(answers(apart), '?lang=fr');
    expect(part('Calculée selon la règle')).toHaveTextContent('à risque');
    expect(screen.getByText('Mustertext: ohne neuen Termin.')).toHaveAttribute('lang', 'de');
  });
});

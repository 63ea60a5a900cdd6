import { screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { Component } from '@angular/core';
import type { MeasureDetail } from '@wegmarke/api-client';
import type { FieldKey, GoalCode, LocalDate, MilestoneKey } from '@wegmarke/domain';
import { FakeApi } from '../../../testing/fake-api';
import { goalLabel } from '../../../testing/goal-answer';
import { measureDetail, measureItem, measureListAnswer, milestoneAnswer } from '../../../testing/measure-answer';
import { showAddress } from '../../../testing/show-page';
import { strategyAnswer } from '../../../testing/strategy-answer';
import { ACTION_PATHS } from './action-paths';
import { DecidePage } from './decide-page';

const on = (day: string): LocalDate => day as LocalDate;
const DETAIL = '/api/strategies/frankreich/measures/2.1.1';
const decision = { documentNumber: 'StM-2026/14', decidedOn: null };

@Component({ template: '<h1>Die Maßnahme</h1>' })
class MeasureStub {}

function answers(change: Partial<MeasureDetail> = {}): FakeApi {
  return new FakeApi()
    .answer('/api/strategies/frankreich', strategyAnswer({ goals: [goalLabel('2.1'), goalLabel('2.2')] }))
    .answer(DETAIL, measureDetail({ version: 3, allowedActions: Object.values(ACTION_PATHS), ...change }));
}

async function show(path: string, api: FakeApi) {
  const harness = await showAddress(
    `/frankreich/massnahmen/2.1.1/entscheiden/${path}`,
    [
      {
        path: ':strategy',
        children: [
          { path: 'massnahmen', component: MeasureStub },
          { path: 'massnahmen/:code', component: MeasureStub },
          { path: 'massnahmen/:code/entscheiden/:action', component: DecidePage },
        ],
      },
    ],
    api,
  );
  return {
    settle: () => harness.fixture.whenStable(),
    document: () => userEvent.type(screen.getByRole('textbox', { name: 'Dokumentnummer' }), 'StM-2026/14'),
    press: async (name: string) => {
      await userEvent.click(screen.getByRole('button', { name }));
      await harness.fixture.whenStable();
    },
  };
}

const posts = (api: FakeApi) => api.asked.filter(({ method }) => method === 'POST');
const open = milestoneAnswer({ key: 's1' as MilestoneKey });

describe('a decision on a measure', () => {
  it('says what it will do, from when, and where it is kept', async () => {
    await show('plantermin', answers({ milestones: [open] }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Plantermin ändern');
    const effects = screen.getByRole('region', { name: 'Was das bewirkt' });
    expect(effects).toHaveTextContent('Gilt ab heute, 22. November 2026; frühere Tage bleiben, wie sie waren.');
    expect(effects).toHaveTextContent('zählt er weiter als nicht eingehalten');
  });

  it('asks the measure of today, whatever day stands in the address', async () => {
    const api = answers({ milestones: [open] });
    await show('plantermin?asOf=2023-11-21', api);
    expect(api.addresses()).toContain(DETAIL);
    expect(api.addresses()).not.toContain(`${DETAIL}?asOf=2023-11-21`);
  });

  it('sends the new baseline once, with the version it is based on, and leads back', async () => {
    const api = answers({ milestones: [open] }).answer('/api/measures/id-2.1.1/rebaseline', measureDetail(), 'POST');
    const page = await show('plantermin', api);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Welcher Termin' }), 's1');
    await page.settle();
    await userEvent.type(screen.getByLabelText('Neuer Plantermin'), '2027-06-30');
    await userEvent.tab();
    await page.document();
    await userEvent.dblClick(screen.getByRole('button', { name: 'Plantermin ändern' }));
    await page.settle();
    expect(posts(api).map(({ body }) => body)).toEqual([
      { change: { milestone: 's1', baseline: { on: '2027-06-30', precision: 'day' } }, decision },
    ]);
    expect(posts(api)[0]?.headers.get('If-Match')).toBe('"v3"');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Die Maßnahme');
  });

  it('takes the start away when it is left empty', async () => {
    const start = { on: on('2025-01-01'), precision: 'day' } as const;
    const api = answers({ start }).answer('/api/measures/id-2.1.1/rebaseline', measureDetail(), 'POST');
    const page = await show('plantermin', api);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Welcher Termin' }), 'start');
    await page.document();
    await page.press('Plantermin ändern');
    expect(posts(api)[0]?.body).toEqual({ change: { start: null }, decision });
  });

  it('is not sent without document number, and says so at the field', async () => {
    const api = answers();
    const page = await show('wiederaufnehmen', api);
    await page.press('Maßnahme wieder aufnehmen');
    expect(posts(api)).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Dokumentnummer' })).toHaveAccessibleDescription(/Bitte ausfüllen/);
    expect(screen.getByRole('alert')).toHaveFocus();
  });

  it.each([
    ['schritt-entfallen', '/milestone', 'combobox', 'Umsetzungsschritt'],
    ['schritt-entfallen', '/reason', 'textbox', 'Begründung'],
    ['ziel', '/goal', 'combobox', 'Ziel'],
    ['aktionsfeld', '/field', 'combobox', 'Aktionsfeld'],
    ['federfuehrung', '/to', 'combobox', 'Neues federführendes Ressort'],
    ['ersetzen', '/successors/0', 'searchbox', /Maßnahme suchen/],
    ['sicht', '/note', 'textbox', 'Begründung der Sicht'],
  ])('%s shows a refusal at %s at its field', async (path, pointer, role, name) => {
    const problem = {
      title: 'Nicht möglich',
      detail: '',
      code: 'invalid-input',
      errors: [{ pointer, detail: 'So nicht.' }],
    };
    const api = answers({ milestones: [open] });
    const page = await show(path, api);
    const route = {
      ersetzen: 'replace',
      sicht: 'coordinator-view',
      federfuehrung: 'hand-over-lead',
      ziel: 'change-goal',
      aktionsfeld: 'change-field',
    };
    api.refuse(`/api/measures/id-2.1.1/${route[path as keyof typeof route] ?? 'drop-milestone'}`, 422, problem, 'POST');
    for (const box of screen.queryAllByRole('textbox')) await userEvent.type(box, 'Mustertext');
    for (const list of screen.queryAllByRole<HTMLSelectElement>('combobox')) {
      await userEvent.selectOptions(list, list.options[1]?.value ?? '');
    }
    for (const choice of screen.queryAllByRole('radio').slice(0, 1)) await userEvent.click(choice);
    if (path === 'ersetzen') await chooseSuccessor(api, page.settle);
    await page.settle();
    await userEvent.click(screen.getByRole('button', { name: /ändern|lassen|übertragen|ersetzen|eintragen/ }));
    await page.settle();
    expect(screen.getByRole(role, { name })).toHaveAccessibleDescription(/So nicht\./);
  });

  it('keeps what was typed when somebody else was faster, says what is new, and goes on from there', async () => {
    const stale = { title: 'Veraltet', detail: '', code: 'stale-version' };
    const api = answers({ milestones: [open] }).refuse('/api/measures/id-2.1.1/change-kind', 412, stale, 'POST');
    const page = await show('art', api);
    await userEvent.click(screen.getByRole('radio', { name: 'Daueraufgabe' }));
    await page.document();
    api.answer(
      DETAIL,
      measureDetail({ version: 4, field: 'language' as FieldKey, allowedActions: ['change-kind'], milestones: [open] }),
    );
    await page.press('Art der Maßnahme ändern');
    expect(screen.getByRole('alert')).toHaveTextContent('Inzwischen geändert');
    expect(screen.getByRole('alert')).toHaveTextContent('Aktionsfeld: 3 Sprache (zuvor: 2 Verkehr und Mobilität)');
    expect(screen.getByRole('textbox', { name: 'Dokumentnummer' })).toHaveValue('StM-2026/14');
    expect(screen.getByRole('radio', { name: 'Daueraufgabe' })).toBeChecked();
    api.answer('/api/measures/id-2.1.1/change-kind', measureDetail(), 'POST');
    await page.press('Art der Maßnahme ändern');
    expect(posts(api).map(({ headers }) => headers.get('If-Match'))).toEqual(['"v3"', '"v4"']);
  });

  it('asks for the code before it cancels', async () => {
    const api = answers().answer('/api/measures/id-2.1.1/cancel', {}, 'POST');
    const page = await show('streichen', api);
    await userEvent.type(screen.getByRole('textbox', { name: 'Begründung' }), 'doppelt erfasst');
    await page.document();
    await page.press('Maßnahme streichen');
    expect(posts(api)).toEqual([]);
    await userEvent.type(screen.getByRole('textbox', { name: /den Code 2\.1\.1 eintippen/ }), '2.1.1');
    await page.press('Maßnahme streichen');
    expect(posts(api)[0]?.body).toEqual({ reason: 'doppelt erfasst', decision });
  });

  it('says why a measure of a sealed round cannot be cancelled', async () => {
    await show('streichen', answers({ allowedActions: ['replace-measure'] }));
    expect(screen.getByText(/gehört zu einer versiegelten Berichtsrunde/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Maßnahme streichen' })).not.toBeInTheDocument();
  });

  it('sends the goal chosen, or none', async () => {
    const goal = { ...goalLabel('2.1'), horizon: 'short', dueOn: on('2022-07-14') } as unknown as MeasureDetail['goal'];
    const api = answers({ goal }).answer('/api/measures/id-2.1.1/change-goal', measureDetail(), 'POST');
    const page = await show('ziel', api);
    expect(screen.getByRole('combobox', { name: 'Ziel' })).toHaveValue('2.1' satisfies string);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ziel' }), 'kein Ziel');
    await page.document();
    await page.press('Ziel ändern');
    expect(posts(api)[0]?.body).toEqual({ goal: null as GoalCode | null, decision });
  });

  it('adds a step with a key of its own, titled in both languages', async () => {
    const taken = milestoneAnswer({ key: 'schritt-1' as MilestoneKey });
    const api = answers({ milestones: [taken] }).answer(
      '/api/measures/id-2.1.1/add-milestone',
      measureDetail(),
      'POST',
    );
    const page = await show('schritt-ergaenzen', api);
    await userEvent.type(screen.getByRole('textbox', { name: 'Bezeichnung des Schritts (Deutsch)' }), 'Ausschreibung');
    await userEvent.type(screen.getByLabelText('Plantermin'), '2027-06-30');
    await userEvent.tab();
    await page.document();
    await page.press('Umsetzungsschritt ergänzen');
    expect(posts(api)[0]?.body).toEqual({
      milestone: {
        key: 'schritt-2',
        role: 'step',
        critical: false,
        title: { de: 'Ausschreibung', fr: null },
        baseline: { on: '2027-06-30', precision: 'day' },
      },
      decision,
    });
  });
});

async function chooseSuccessor(api: FakeApi, settle: () => Promise<unknown>): Promise<void> {
  const found = measureItem({ code: '2.1.2' as MeasureDetail['code'] });
  api.answer('/api/strategies/frankreich/measures?q=2.1.2&page%5Bsize%5D=10', measureListAnswer([found]));
  await userEvent.type(screen.getByRole('searchbox'), '2.1.2{Enter}');
  await settle();
  await userEvent.click(screen.getByRole('button', { name: '2.1.2 übernehmen' }));
  await settle();
  expect(within(screen.getByRole('list', { name: 'Gewählt' })).getByText('2.1.2')).toBeVisible();
}

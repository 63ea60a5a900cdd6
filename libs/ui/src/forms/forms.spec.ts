import { Component, signal } from '@angular/core';
import type { LocalDate, PreciseDay } from '@wegmarke/domain';
import { render, screen, within } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import {
  CheckGroup,
  ChoiceGroup,
  Dialog,
  ErrorSummary,
  PreciseDayField,
  SelectField,
  TextArea,
  TextField,
  type SummarizedError,
} from './index';

@Component({
  imports: [TextField, TextArea, CheckGroup, ChoiceGroup, SelectField, PreciseDayField],
  template: `
    <wm-text-field name="title" label="Titel" hint="Kurz." [error]="error()" [(value)]="title" />
    <wm-text-area name="text" label="Text" [maxLength]="10" [(value)]="text" />
    <wm-choice-group name="course" label="Verlauf" [options]="options" [error]="error()" [(value)]="course" />
    <wm-check-group
      name="several"
      label="Mehreres"
      hint="Ohne Auswahl: alles."
      [options]="options"
      [(value)]="several"
    />
    <wm-select-field name="cause" label="Grund" placeholder="bitte wählen" [options]="options" [(value)]="cause" />
    <wm-precise-day-field name="forecast" label="Prognose" [(value)]="forecast" />
  `,
})
class SomeForm {
  readonly error = signal('');
  readonly title = signal('alt');
  readonly text = signal('');
  readonly course = signal('');
  readonly cause = signal('');
  readonly several = signal<readonly string[]>([]);
  readonly forecast = signal<PreciseDay | null>({ on: '2026-05-20' as LocalDate, precision: 'quarter' });
  readonly options = [
    { value: 'a', label: 'im Plan' },
    { value: 'b', label: 'gefährdet' },
  ];
}

async function show() {
  const { fixture } = await render(SomeForm);
  return { form: fixture.componentInstance, settle: () => fixture.whenStable() };
}

describe('a field', () => {
  it('says its label and hint, and its error to eye and ear', async () => {
    const { form, settle } = await show();
    const input = screen.getByRole('textbox', { name: 'Titel' });
    expect(input).toHaveAccessibleDescription('Kurz.');
    expect(input).not.toHaveAttribute('aria-invalid');
    form.error.set('Der Titel fehlt.');
    await settle();
    expect(input).toHaveAccessibleDescription('Kurz. Der Titel fehlt.');
    expect(input).toHaveAttribute('aria-invalid', 'true');
  });

  it('takes several answers, in the order they are offered', async () => {
    const { form } = await show();
    const group = screen.getByRole('group', { name: 'Mehreres' });
    expect(group).toHaveAccessibleDescription('Ohne Auswahl: alles.');
    await userEvent.click(within(group).getByRole('checkbox', { name: 'gefährdet' }));
    await userEvent.click(within(group).getByRole('checkbox', { name: 'im Plan' }));
    expect(form.several()).toEqual(['a', 'b']);
    await userEvent.click(within(group).getByRole('checkbox', { name: 'im Plan' }));
    expect(form.several()).toEqual(['b']);
  });

  it('hands on what is typed and chosen', async () => {
    const { form } = await show();
    await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), '!');
    await userEvent.click(screen.getByRole('radio', { name: 'gefährdet' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Grund' }), 'a');
    expect([form.title(), form.course(), form.cause()]).toEqual(['alt!', 'b', 'a']);
  });

  it('counts only when the end of the length comes near', async () => {
    const { settle } = await show();
    const text = screen.getByRole('textbox', { name: 'Text' });
    await userEvent.type(text, 'sieben!');
    await settle();
    expect(screen.getByRole('status')).toHaveTextContent('');
    await userEvent.type(text, '!');
    await settle();
    expect(screen.getByRole('status')).toHaveTextContent('8 von 10 Zeichen');
  });

  it('takes a day as exact as it is known', async () => {
    const { form, settle } = await show();
    expect(screen.getByRole('combobox', { name: 'Zeitraum: Prognose' })).toHaveDisplayValue('2. Quartal');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Zeitraum: Prognose' }), '4. Quartal');
    expect(form.forecast()).toEqual({ on: '2026-10-01', precision: 'quarter' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Genauigkeit: Prognose' }), 'Jahr');
    await settle();
    expect(form.forecast()).toEqual({ on: '2026-10-01', precision: 'year' });
    const year = screen.getByRole('textbox', { name: 'Jahr: Prognose' });
    await userEvent.clear(year);
    await userEvent.tab();
    expect(form.forecast()).toBeNull();
  });
});

@Component({
  imports: [ErrorSummary, Dialog],
  template: `
    <input id="cause" />
    <wm-error-summary [errors]="errors()" [attempt]="attempt()" />
    <wm-dialog heading="Wirklich?" [open]="open()" (closed)="open.set(false)">Text</wm-dialog>
  `,
})
class SomePage {
  readonly errors = signal<readonly SummarizedError[]>([]);
  readonly attempt = signal(0);
  readonly open = signal(false);
}

it('a summary of errors takes the focus when sending failed, and leads to the field', async () => {
  const { fixture } = await render(SomePage);
  const field = screen.getByRole('textbox');
  field.scrollIntoView = () => undefined;
  fixture.componentInstance.errors.set([{ field: 'cause', label: 'Grund', detail: 'fehlt' }]);
  fixture.componentInstance.attempt.set(1);
  await fixture.whenStable();
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('Eine Angabe fehlt oder stimmt nicht');
  await userEvent.click(screen.getByRole('link', { name: 'Grund' }));
  expect(field).toHaveFocus();
});

it('a dialog opens in front of the page, named by its heading, and says when it is closed', async () => {
  const { fixture } = await render(SomePage);
  fixture.componentInstance.open.set(true);
  await fixture.whenStable();
  const dialog = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Wirklich?' });
  dialog.close();
  await fixture.whenStable();
  expect(fixture.componentInstance.open()).toBe(false);
});

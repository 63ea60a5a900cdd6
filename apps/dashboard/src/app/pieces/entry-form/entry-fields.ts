import { Component, forwardRef, input } from '@angular/core';
import {
  CheckField,
  ChoiceGroup,
  DayField,
  FieldError,
  PreciseDayField,
  SelectField,
  TextArea,
  TextField,
} from '@wegmarke/ui/forms';
import type { EntryForm } from './entry-form';
import { idOf, type FieldSpec, type LeafSpec } from './field-spec';
import { MeasurePicker } from './measure-picker';

/** The questions of a form, one control each, with groups and lists of any depth. */
@Component({
  selector: 'wm-entry-fields',
  imports: [
    CheckField,
    ChoiceGroup,
    DayField,
    FieldError,
    forwardRef(() => EntryFields),
    MeasurePicker,
    PreciseDayField,
    SelectField,
    TextArea,
    TextField,
  ],
  templateUrl: './entry-fields.html',
  styleUrl: './entry-fields.css',
})
export class EntryFields {
  readonly form = input.required<EntryForm>();
  readonly specs = input.required<readonly FieldSpec[]>();

  protected readonly id = idOf;

  protected toggle({ pointer }: LeafSpec, value: string, chosen: boolean): void {
    const others = this.form()
      .several(pointer)
      .filter((other) => other !== value);
    this.form().set(pointer, chosen ? [...others, value] : others);
  }
}

import { Component, forwardRef, input } from '@angular/core';
import {
  CheckField,
  ChoiceGroup,
  DayField,
  PreciseDayField,
  SelectField,
  TextArea,
  TextField,
} from '@wegmarke/ui/forms';
import type { EntryForm } from './entry-form';
import { idOf, type FieldSpec } from './field-spec';
import { MeasurePicker } from './measure-picker';
import { SeveralField } from './several-field';

/** The questions of a form, one control each, with groups and lists of any depth. */
@Component({
  selector: 'wm-entry-fields',
  imports: [
    CheckField,
    ChoiceGroup,
    DayField,
    forwardRef(() => EntryFields),
    MeasurePicker,
    PreciseDayField,
    SelectField,
    SeveralField,
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
}

import { TextInput } from '../../platform/input-fields';

/** A remark of a ministry on its passages. */
export class ConsentInputDto {
  @TextInput('Bitte den zweiten Satz ergänzen.', { optional: true, nullable: true }) comment?: string | null;
  @TextInput('field:transport', { optional: true, nullable: true, about: 'The part it is about.' })
  part?: string | null;
}

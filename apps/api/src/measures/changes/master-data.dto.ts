import type { GoalCode, LocalizedText, MinistryKey, Partner } from '@wegmarke/domain';

import { ChoiceInput, KeyInput, PartInput, TextInput, WholeNumberInput } from '../../platform/input-fields';
import { LocalizedInputDto, SourceInputDto } from '../../platform/localized-input.dto';
import { TitlesByKeyInput } from './titles-by-key';

export class ContactInputDto {
  @TextInput('Referat 12') office!: string;
  @TextInput('poststelle@example.org', { nullable: true, about: 'A function mailbox, never a person.' })
  mailbox!: string | null;
}

export class PartnerInputDto implements Partner {
  @TextInput('Région Grand Est') name!: string;
  @ChoiceInput('PartnerCountry', ['FR', 'DE', 'other']) country!: Partner['country'];
  @PartInput(() => LocalizedInputDto, { nullable: true }) role!: LocalizedInputDto | null;
}

export class BudgetLineInputDto {
  @WholeNumberInput({ example: 2026 }) year!: number;
  @TextInput('Landeshaushalt') source!: string;
  @WholeNumberInput({ nullable: true, example: 300000, about: 'Whole euros; null: not known.' })
  plannedEur!: number | null;

  @WholeNumberInput({ nullable: true, example: 120000 }) spentEur!: number | null;
}

/** Texts and lists of a measure. What is left out stays as it is. */
export class MasterDataDto {
  @PartInput(() => LocalizedInputDto, { optional: true }) title?: LocalizedInputDto;
  @PartInput(() => LocalizedInputDto, { optional: true, nullable: true }) wording?: LocalizedInputDto | null;
  @TextInput('Referat 12', { optional: true, nullable: true }) responsibleUnit?: string | null;
  @PartInput(() => ContactInputDto, { optional: true, nullable: true }) contact?: ContactInputDto | null;
  @KeyInput('ministry-key', { optional: true, list: true }) participants?: MinistryKey[];
  @PartInput(() => PartnerInputDto, { optional: true, list: true }) partners?: PartnerInputDto[];
  @KeyInput('goal-code', { optional: true, list: true }) furtherGoals?: GoalCode[];
  @TextInput('climate', { optional: true, list: true }) themes?: string[];
  @PartInput(() => BudgetLineInputDto, { optional: true, list: true }) budget?: BudgetLineInputDto[];
  @PartInput(() => SourceInputDto, { optional: true, list: true }) sources?: SourceInputDto[];
}

export class MasterDataChangeDto extends MasterDataDto {
  @TitlesByKeyInput() milestoneTitles?: Record<string, LocalizedText>;
}

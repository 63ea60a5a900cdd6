import { LANGUAGES, ROLES, type Language, type MinistryKey, type Role, type StrategyKey } from '@wegmarke/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { ChoiceField, KeyField, PartField, TextField } from '../platform/answer-fields';
import { AUTH_MODES, type AuthMode } from '../platform/config-sign-in';
import { LocalizedDto } from '../platform/localized.dto';

export class HeldRoleDto {
  @ChoiceField('Role', ROLES) role!: Role;
  @KeyField('strategy-key', { nullable: true, about: 'Of coordinators and readers.' }) strategy!: StrategyKey | null;
  @KeyField('ministry-key', { nullable: true, about: 'Of approvers and desks.' }) ministry!: MinistryKey | null;
  @TextField('um-approver', { nullable: true, about: 'The person one stands in for.' }) onBehalfOf!: string | null;
}

export class SignedInPersonDto {
  @TextField('vm-desk') id!: string;
  @TextField('Fachreferat VM (Demo)') displayName!: string;
  @ChoiceField('Language', LANGUAGES) language!: Language;
  @PartField(() => HeldRoleDto, { list: true }) roles!: HeldRoleDto[];
  @KeyField('ministry-key', { list: true, about: 'Whose reports one writes or signs.' }) ministries!: MinistryKey[];
}

export class ReadableStrategyDto {
  @KeyField('strategy-key') key!: StrategyKey;
  @PartField(() => LocalizedDto) title!: LocalizedDto;
}

export class DemoPersonDto {
  @TextField('vm-desk') id!: string;
  @ChoiceField('Role', ROLES) role!: Role;
  @KeyField('ministry-key', { nullable: true }) ministry!: MinistryKey | null;
}

export class SessionDto {
  @ChoiceField('AuthMode', AUTH_MODES) mode!: AuthMode;
  @PartField(() => SignedInPersonDto, { nullable: true }) person!: SignedInPersonDto | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it ends without another request.',
  })
  expiresAt!: string | null;

  @PartField(() => ReadableStrategyDto, { list: true }) strategies!: ReadableStrategyDto[];
  @PartField(() => DemoPersonDto, { list: true, about: 'In the demo mode alone.' }) demoPersons!: DemoPersonDto[];
  @TextField('/api/session/oidc/start', { nullable: true }) signInUrl!: string | null;
}

export class DemoSignInDto {
  @ApiProperty({ type: String, example: 'vm-desk', maxLength: 60 })
  @IsString()
  @MaxLength(60)
  person!: string;
}

export class SignedOutDto {
  @TextField('https://id.example.org/logout', { nullable: true, about: 'Where to sign out at the provider, too.' })
  logoutUrl!: string | null;
}

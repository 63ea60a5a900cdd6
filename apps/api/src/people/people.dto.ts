import {
  LANGUAGES,
  ROLES,
  type Language,
  type LocalDate,
  type MinistryKey,
  type Role,
  type StrategyKey,
} from '@wegmarke/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  ChoiceField,
  CountField,
  DayField,
  FlagField,
  KeyField,
  PartField,
  TextField,
} from '../platform/answer-fields';
import { IsDay } from '../platform/is-day';
import { FilterText } from '../platform/query-fields';

const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 254;
const MOST = 200;
export const GRANT_SOURCES = ['demo', 'claims', 'administration'] as const;

const Address = (): PropertyDecorator => (target, name) => {
  ApiPropertyOptional({ type: String, nullable: true, maxLength: LONGEST_ADDRESS })(target, name);
  IsOptional()(target, name);
  ValidateIf((_, value) => value !== null)(target, name);
  IsString()(target, name);
  Length(3, LONGEST_ADDRESS)(target, name);
};

export class NewPersonDto {
  @ApiProperty({ type: String, maxLength: LONGEST_NAME })
  @IsString()
  @Length(1, LONGEST_NAME)
  displayName!: string;

  @Address() email?: string | null;

  @ApiPropertyOptional({ enum: [...LANGUAGES], enumName: 'Language', default: 'de' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @ApiPropertyOptional({
    type: String,
    maxLength: 255,
    description: 'The identity provider’s lasting name of the person (`sub`), where one signs in there.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 255)
  subject?: string;
}

export class PersonChangeDto {
  @ApiPropertyOptional({ type: String, maxLength: LONGEST_NAME })
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_NAME)
  displayName?: string;

  @Address() email?: string | null;

  @ApiPropertyOptional({ enum: [...LANGUAGES], enumName: 'Language' })
  @IsOptional()
  @IsIn(LANGUAGES)
  language?: Language;

  @ApiPropertyOptional({ type: Boolean, description: 'Disabled people are out at their next request.' })
  @IsOptional()
  @IsBoolean()
  disabled?: boolean;
}

export class GrantDto {
  @ApiProperty({ enum: [...ROLES], enumName: 'Role' })
  @IsIn(ROLES)
  role!: Role;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    format: 'strategy-key',
    description: 'Of coordinators and readers.',
  })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  strategy?: StrategyKey | null;

  @ApiPropertyOptional({ type: String, nullable: true, format: 'ministry-key', description: 'Of approvers and desks.' })
  @IsOptional()
  @IsString()
  @Length(1, 40)
  ministry?: MinistryKey | null;
}

export class GrantsDto {
  @ApiProperty({ type: () => GrantDto, isArray: true, maxItems: MOST })
  @IsDefined()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => GrantDto)
  grants!: GrantDto[];
}

export class DeputyDto {
  @ApiProperty({ type: String, example: 'vm-approver' })
  @IsString()
  @Length(1, 100)
  deputyId!: string;

  @ApiProperty({ type: String, format: 'date' })
  @IsDay()
  fromOn!: LocalDate;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Included; null: until further notice.',
  })
  @IsOptional()
  @IsDay()
  toOn?: LocalDate | null;
}

export class DeputiesDto {
  @ApiProperty({ type: () => DeputyDto, isArray: true, maxItems: MOST })
  @IsDefined()
  @IsArray()
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => DeputyDto)
  deputies!: DeputyDto[];
}

export class PeopleQueryDto {
  @FilterText({ example: 'vm', about: 'Part of name, address or id.' }) q?: string;
}

export class PersonRoleDto {
  @ChoiceField('Role', ROLES) role!: Role;
  @KeyField('strategy-key', { nullable: true }) strategy!: StrategyKey | null;
  @KeyField('ministry-key', { nullable: true }) ministry!: MinistryKey | null;
  @ChoiceField('GrantSource', GRANT_SOURCES, { about: 'Roles out of claims are renewed at every sign-in.' })
  source!: (typeof GRANT_SOURCES)[number];
}

export class HeldDeputyDto {
  @TextField('vm-approver') deputyId!: string;
  @TextField('Freigabe VM (Demo)') displayName!: string;
  @DayField() fromOn!: LocalDate;
  @DayField({ nullable: true }) toOn!: LocalDate | null;
}

export class PersonDto {
  @TextField('vm-desk') id!: string;
  @CountField({ example: 1 }) version!: number;
  @TextField('Fachreferat VM (Demo)') displayName!: string;
  @TextField('referat@example.org', { nullable: true }) email!: string | null;
  @ChoiceField('Language', LANGUAGES) language!: Language;
  @FlagField({ about: 'A person of the demonstration.' }) demo!: boolean;
  @FlagField() disabled!: boolean;
  @FlagField({ about: 'The personal data have been erased; nothing can be changed any more.' }) erased!: boolean;
  @PartField(() => PersonRoleDto, { list: true }) roles!: PersonRoleDto[];
  @PartField(() => HeldDeputyDto, { list: true }) deputies!: HeldDeputyDto[];
}

export class PersonDetailDto extends PersonDto {
  @TextField('manage-people', { list: true }) allowedActions!: readonly string[];
}

export class PeopleDto {
  @PartField(() => PersonDto, { list: true }) items!: PersonDto[];
  @CountField({ example: 28 }) total!: number;
}

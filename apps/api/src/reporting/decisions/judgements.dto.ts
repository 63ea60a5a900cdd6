import { COURSES, type Course } from '@wegmarke/domain';

import { ChoiceInput, TextInput } from '../../platform/input-fields';

export class CoordinatorViewDto {
  @ChoiceInput('Course', COURSES) course!: Course;
  @TextInput('Mustertext', { about: 'Why; shown beside the ministry’s own words.' }) note!: string;
}

export class ReopenImplementedDto {
  @TextInput('Mustergrund') reason!: string;
}

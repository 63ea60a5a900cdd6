import {
  ATTENTION_KEYS,
  COURSE_REASONS,
  COURSES,
  type AttentionKey,
  type AttentionReason,
  type Course,
  type CourseReason,
  type CourseVerdict,
  type LocalDate,
  type ReasonFacts,
} from '@wegmarke/domain';

import { ChoiceField, DayField, FactsField } from '../platform/answer-fields';

/** What the rule says and why. */
export class CourseVerdictDto implements CourseVerdict {
  @ChoiceField('Course', COURSES) verdict!: Course;
  @ChoiceField('CourseReason', COURSE_REASONS) reason!: CourseReason;
  @DayField({ nullable: true, about: 'First day on which this reason held.' }) since!: LocalDate | null;
  @FactsField() facts!: ReasonFacts;
}

/** Why a measure is on the attention list. */
export class AttentionReasonDto implements AttentionReason {
  @ChoiceField('AttentionKey', ATTENTION_KEYS) key!: AttentionKey;
  @DayField() since!: LocalDate;
  @FactsField() facts!: ReasonFacts;
}

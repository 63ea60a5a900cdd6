import type { Language, LocalDate, LocalizedText, RoundKey } from '@wegmarke/domain';

/** What a mail is about. One mail bundles what one person is told at once. */
export const MAIL_KINDS = [
  'round-opened',
  'reminder',
  'returned',
  'query-asked',
  'to-sign',
  'lead-offered',
  'nudge',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** The groups of a mail, in the order in which they are read. */
export const MAIL_GROUPS = ['overdue', 'due', 'sign', 'returned', 'query', 'offer', 'ministry'] as const;
export type MailGroup = (typeof MAIL_GROUPS)[number];

/** One line of a mail: a measure somebody has to do something about, or (`ministry`) a ministry that owes reports. */
export interface MailItem {
  readonly group: MailGroup;
  /** Code of the measure, or the abbreviation of the ministry. */
  readonly code: string;
  readonly title: LocalizedText;
  readonly deadlineOn: LocalDate | null;
  /** Working days until the deadline, negative when it is over; `null` where there is no deadline. */
  readonly daysLeft: number | null;
  /** How many reports a ministry owes; `null` for a measure. */
  readonly count: number | null;
  /** Address of the form or page, complete. */
  readonly link: string;
}

export interface MailRound {
  readonly key: RoundKey;
  readonly asOfOn: LocalDate;
  readonly deadlineOn: LocalDate;
}

/** All that a mail says, in the language of the person who gets it. It names nobody: the address stands on the envelope. */
export interface MailContent {
  readonly kind: MailKind;
  readonly language: Language;
  readonly strategy: LocalizedText;
  /** The strategy is invented for demonstration. */
  readonly sample: boolean;
  /** The round the mail is about; `null` where it is about none in particular. */
  readonly round: MailRound | null;
  /** Working days until the round's deadline. */
  readonly daysLeft: number | null;
  readonly items: readonly MailItem[];
  /** Address of the person's work list, complete. */
  readonly workLink: string;
}

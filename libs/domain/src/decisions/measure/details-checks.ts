import { fieldIssue, issueIf, type FieldIssue } from '../../errors/field-issue';
import type { BudgetLine, MeasureDetails, Partner, Source } from '../../measure/measure-record';
import type { GoalCode, MinistryKey } from '../../vocabulary/keys';
import { LINE_LENGTH, localizedIssues, repeatedIssues, textIssues, TITLE_LENGTH, WORDING_LENGTH } from '../text-checks';

/** What the texts of a measure are checked against. */
export interface DetailsSurroundings {
  readonly lead: MinistryKey;
  readonly goal: GoalCode | null;
  readonly goals: readonly GoalCode[];
  readonly ministries: readonly MinistryKey[];
}

/** What the lead's desk may change at once (domain: when a fact becomes a fact). */
export type MasterData = Pick<
  MeasureDetails,
  | 'title'
  | 'wording'
  | 'responsibleUnit'
  | 'contact'
  | 'participants'
  | 'partners'
  | 'furtherGoals'
  | 'themes'
  | 'budget'
  | 'sources'
  | 'milestoneTitles'
>;

type Check<Part extends keyof MasterData> = (
  value: MasterData[Part],
  around: DetailsSurroundings,
) => readonly FieldIssue[];

const FIRST_BUDGET_YEAR = 1990;
const LAST_BUDGET_YEAR = 2199;
const MAILBOX = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LINK = /^https?:\/\/\S+$/;

const CHECKS: { readonly [Part in keyof MasterData]: Check<Part> } = {
  title: (title) => localizedIssues('/title', title, TITLE_LENGTH),
  wording: (wording) => (wording === null ? [] : localizedIssues('/wording', wording, WORDING_LENGTH)),
  responsibleUnit: (unit) => (unit === null ? [] : lineIssues('/responsibleUnit', unit)),
  contact: (contact) => (contact === null ? [] : contactIssues(contact)),
  participants: (participants, { lead, ministries }) => [
    ...repeatedIssues('/participants', participants),
    ...participants.flatMap((ministry, index) => [
      ...issueIf(!ministries.includes(ministry), `/participants/${index}`, 'ministry-unknown', { ministry }),
      ...issueIf(ministry === lead, `/participants/${index}`, 'participant-is-lead', { ministry }),
    ]),
  ],
  partners: (partners) => partners.flatMap(partnerIssues),
  furtherGoals: (furtherGoals, { goal, goals }) => [
    ...repeatedIssues('/furtherGoals', furtherGoals),
    ...furtherGoals.flatMap((further, index) => [
      ...issueIf(!goals.includes(further), `/furtherGoals/${index}`, 'goal-unknown', { goal: further }),
      ...issueIf(further === goal, `/furtherGoals/${index}`, 'further-goal-is-main-goal', { goal: further }),
    ]),
  ],
  themes: (themes) => [
    ...repeatedIssues('/themes', themes),
    ...themes.flatMap((theme, index) => lineIssues(`/themes/${index}`, theme)),
  ],
  budget: (budget) => budget.flatMap(budgetIssues),
  sources: (sources) => sources.flatMap(sourceIssues),
  milestoneTitles: (titles) =>
    Object.entries(titles).flatMap(([key, title]) => localizedIssues(`/milestoneTitles/${key}`, title, TITLE_LENGTH)),
};

/** Checks the parts that are there; a missing part says nothing. */
export function detailsIssues(parts: Partial<MasterData>, around: DetailsSurroundings): readonly FieldIssue[] {
  return (Object.keys(CHECKS) as (keyof MasterData)[]).flatMap((part) => partIssues(part, parts, around));
}

function partIssues<Part extends keyof MasterData>(
  part: Part,
  parts: Partial<MasterData>,
  around: DetailsSurroundings,
): readonly FieldIssue[] {
  const value: MasterData[Part] | undefined = parts[part];
  return value === undefined ? [] : CHECKS[part](value, around);
}

/** One line that must say something. */
function lineIssues(pointer: string, line: string): readonly FieldIssue[] {
  return line.trim() === '' ? [fieldIssue(pointer, 'text-missing')] : textIssues(pointer, line, LINE_LENGTH);
}

function contactIssues({ office, mailbox }: NonNullable<MeasureDetails['contact']>): readonly FieldIssue[] {
  return [
    ...lineIssues('/contact/office', office),
    ...issueIf(mailbox !== null && !isMailbox(mailbox), '/contact/mailbox', 'mailbox-invalid', { mailbox }),
  ];
}

function isMailbox(mailbox: string): boolean {
  return mailbox.length <= LINE_LENGTH && MAILBOX.test(mailbox);
}

function partnerIssues({ name, role }: Partner, index: number): readonly FieldIssue[] {
  return [
    ...lineIssues(`/partners/${index}/name`, name),
    ...(role === null ? [] : localizedIssues(`/partners/${index}/role`, role, LINE_LENGTH)),
  ];
}

/** Whole euros, never negative; `null` is unknown. */
function budgetIssues({ year, source, plannedEur, spentEur }: BudgetLine, index: number): readonly FieldIssue[] {
  const pointer = `/budget/${index}`;
  const yearFits = Number.isInteger(year) && year >= FIRST_BUDGET_YEAR && year <= LAST_BUDGET_YEAR;
  return [
    ...issueIf(!yearFits, `${pointer}/year`, 'year-invalid', { year }),
    ...lineIssues(`${pointer}/source`, source),
    ...issueIf(!isAmount(plannedEur), `${pointer}/plannedEur`, 'amount-invalid', { amount: plannedEur }),
    ...issueIf(!isAmount(spentEur), `${pointer}/spentEur`, 'amount-invalid', { amount: spentEur }),
  ];
}

function isAmount(amount: number | null): boolean {
  return amount === null || (Number.isSafeInteger(amount) && amount >= 0);
}

function sourceIssues({ url, note }: Source, index: number): readonly FieldIssue[] {
  return [
    ...issueIf(!LINK.test(url), `/sources/${index}/url`, 'link-invalid', { url }),
    ...(note === null ? [] : textIssues(`/sources/${index}/note`, note, LINE_LENGTH)),
  ];
}

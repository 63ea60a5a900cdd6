import type { Language } from '@wegmarke/domain';
import { counted } from '../format/counted';
import { formatDay } from '../format/day-format';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';
import { MAIL_GROUPS, type MailContent, type MailGroup, type MailItem } from './mail-content';
import { MAIL_DAYS_LEFT, MAIL_GROUP_HEADINGS, MAIL_OPENINGS, MAIL_PHRASES, MAIL_REPORTS } from './mail-words';

/** The items of one group under its heading. */
export interface MailSection {
  readonly heading: string;
  readonly items: readonly MailLine[];
}

export interface MailLine {
  /** Code and title. */
  readonly name: string;
  /** German title in a French mail, because there is no French one. */
  readonly fallback: boolean;
  /** Deadline and days left, or what is outstanding; empty where there is nothing to say. */
  readonly note: string;
  readonly link: string;
}

/** The words of a mail, typeset, before they become plain text or HTML. */
export interface MailLines {
  readonly greeting: string;
  readonly opening: string;
  readonly sections: readonly MailSection[];
  readonly work: { readonly name: string; readonly link: string };
  readonly closing: string;
  /** Small print, the mark of sample data first. */
  readonly footer: readonly string[];
}

export function mailLines(content: MailContent): MailLines {
  const { language } = content;
  const phrases = MAIL_PHRASES[language];
  const say = (text: string): string => typeset(text, language);
  return {
    greeting: say(phrases.greeting),
    opening: say(openingOf(content)),
    sections: MAIL_GROUPS.flatMap((group) => sectionOf(content, group)),
    work: { name: say(phrases.work), link: content.workLink },
    closing: say(phrases.closing),
    footer: [
      ...(content.sample ? [say(phrases.sample)] : []),
      say(titleIn(content.strategy, language).text),
      say(phrases.automatic),
    ],
  };
}

/** `noch 3 Arbeitstage` · `heute fällig` · `seit 6 Arbeitstagen überfällig`. */
export function daysLeftText(daysLeft: number, language: Language): string {
  const { left, over } = MAIL_DAYS_LEFT[language];
  if (daysLeft === 0) return MAIL_PHRASES[language].today;
  return daysLeft > 0 ? counted(left, daysLeft, language) : counted(over, -daysLeft, language);
}

function openingOf({ kind, language, round, daysLeft }: MailContent): string {
  return fill(MAIL_OPENINGS[language][kind], {
    round: round?.key,
    asOf: round ? formatDay(round.asOfOn, language) : undefined,
    deadline: round ? formatDay(round.deadlineOn, language) : undefined,
    left: daysLeft === null ? undefined : daysLeftText(daysLeft, language),
  });
}

function sectionOf({ items, language }: MailContent, group: MailGroup): MailSection[] {
  const own = items.filter((item) => item.group === group);
  if (own.length === 0) return [];
  const heading = typeset(MAIL_GROUP_HEADINGS[language][group], language);
  return [{ heading: `${heading} (${own.length})`, items: own.map((item) => lineOf(item, language)) }];
}

function lineOf(item: MailItem, language: Language): MailLine {
  const { text, fallback } = titleIn(item.title, language);
  const note = [...outstanding(item, language), ...deadline(item, language)].join(', ');
  return { name: `${item.code} · ${text}`, fallback, note: typeset(note, language), link: item.link };
}

function outstanding({ count }: MailItem, language: Language): string[] {
  return count === null ? [] : [counted(MAIL_REPORTS[language].outstanding, count, language)];
}

function deadline({ deadlineOn, daysLeft }: MailItem, language: Language): string[] {
  if (deadlineOn === null) return [];
  const phrases = MAIL_PHRASES[language];
  const day = fill(phrases.deadline, { day: formatDay(deadlineOn, language) });
  return daysLeft === null ? [day] : [day, daysLeftText(daysLeft, language)];
}

function titleIn(title: MailContent['strategy'], language: Language): { text: string; fallback: boolean } {
  const fallback = language === 'fr' && title.fr === null;
  return { text: language === 'fr' && title.fr !== null ? title.fr : title.de, fallback };
}

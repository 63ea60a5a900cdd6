import { counted } from '../format/counted';
import { fill } from '../format/fill';
import { typeset } from '../format/typography';
import { SAMPLE_MARK } from '../words/provenance-words';
import { MAIL_GROUPS, type MailContent } from './mail-content';
import { MAIL_PHRASES, MAIL_SUBJECT_PARTS } from './mail-words';

/** More parts than this make a subject that no list of mails shows. */
const PARTS = 2;

/** `Berichtsrunde 2026 eröffnet: 3 Meldungen fällig`; sample data say so first. Names no person. */
export function mailSubject(content: MailContent): string {
  const { language, kind, round } = content;
  const phrases = MAIL_PHRASES[language];
  const about = MAIL_GROUPS.flatMap((group) => part(content, group))
    .slice(0, PARTS)
    .join(' · ');
  const lead = kind === 'round-opened' ? fill(phrases.opened, { round: round?.key }) : undefined;
  const said = [kind === 'nudge' ? phrases.nudge : lead, about || undefined].filter((text) => text !== undefined);
  const mark = content.sample ? `[${SAMPLE_MARK[language]}] ` : '';
  return typeset(`${mark}${said.join(language === 'fr' ? ' : ' : ': ')}`, language);
}

function part({ items, language }: MailContent, group: (typeof MAIL_GROUPS)[number]): string[] {
  const count = items.filter((item) => item.group === group).length;
  return count === 0 ? [] : [counted(MAIL_SUBJECT_PARTS[language][group], count, language)];
}

import { addDays, type GoalHorizon, type Language, type LocalDate } from '@wegmarke/domain';
import { formatDay } from '../format/day-format';
import { formatSince } from '../format/duration-format';
import { HORIZON_WORDS } from '../words/class-words';

/**
 * A goal's horizon on a day: `kurzfristig, seit 4 Jahren 4 Monaten abgelaufen` · `langfristig, bis 14. Juli 2030`. It
 * has expired from the day after the due day.
 */
export function horizonSentence(horizon: GoalHorizon, dueOn: LocalDate, day: LocalDate, language: Language): string {
  const word = HORIZON_WORDS[language][horizon];
  if (dueOn < day) {
    const since = formatSince(addDays(dueOn, 1), day, language);
    return language === 'de' ? `${word}, ${since} abgelaufen` : `${word}, expiré ${since}`;
  }
  return language === 'de'
    ? `${word}, bis ${formatDay(dueOn, language)}`
    : `${word}, jusqu’au ${formatDay(dueOn, language)}`;
}

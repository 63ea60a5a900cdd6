import { addDays, type LocalDate } from '@wegmarke/domain';

/** What was kept or failed for longer is no news any more: it stays where it is when a server comes. */
const DAYS = 7;

/** Mails of earlier days are not sent. */
export const oldestToSend = (today: LocalDate): LocalDate => addDays(today, -DAYS);

import type { LocalDate } from '@wegmarke/domain';
import { oldestToSend } from './delivery/oldest-to-send';
import type { MailDto, MailState } from './mail.dto';

/** Without a server nothing waits, and what is old does not wait for one: it is kept. */
export function mailStateOf(
  { sentAt, failure, dueOn }: Pick<MailDto, 'sentAt' | 'failure' | 'dueOn'>,
  hasServer: boolean,
  today: LocalDate,
): MailState {
  if (sentAt !== null) return 'sent';
  if (failure !== null) return 'failed';
  return hasServer && dueOn >= oldestToSend(today) ? 'waiting' : 'kept';
}

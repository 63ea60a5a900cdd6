import { AsyncLocalStorage } from 'node:async_hooks';
import type { LocalDate } from '@wegmarke/domain';

const berlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' });

/** The only source of "now". The domain never asks it; use cases hand the day down. */
export class Clock {
  private readonly replayed = new AsyncLocalStorage<LocalDate>();

  /** @param fixed the day that is always today, for demonstrations and tests */
  constructor(private readonly fixed: LocalDate | null = null) {}

  /** The calendar day in Europe/Berlin. */
  today(): LocalDate {
    return this.given() ?? dayInBerlin(new Date());
  }

  /** The instant. On a given day it is 10:00 UTC, so that a replay stamps the same instants every time. */
  now(): Date {
    const day = this.given();
    return day ? new Date(`${day}T10:00:00.000Z`) : new Date();
  }

  /** Runs the work as if that day were today: the replay of past events, and tests that live through several days. */
  on<T>(day: LocalDate, work: () => T): T {
    return this.replayed.run(day, work);
  }

  private given(): LocalDate | null {
    return this.replayed.getStore() ?? this.fixed;
  }
}

/** The calendar day it is in Europe/Berlin at that instant. */
export function dayInBerlin(instant: Date): LocalDate {
  return berlin.format(instant) as LocalDate;
}

import { Injectable } from '@nestjs/common';

/**
 * The real time, for the life of sessions alone. The product's clock may be fixed on a day (demonstrations, replays), and
 * on a day that never ends no session would ever run out.
 */
@Injectable()
export class SessionClock {
  now(): Date {
    return new Date();
  }
}

export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

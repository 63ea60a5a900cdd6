import { addDays, laterDay, localDate, type LocalDate } from '@wegmarke/domain';
import { between, chance } from '../life/chance';
import { onWorkday } from '../life/day-text';
import type { Life } from '../life/life';
import { changeDays, LAST_DAY, type TrueMilestone } from '../life/truth';
import { ROUNDS, type SampleRound } from './rounds';

/** A chance to report. `acceptedOn: null`: signed, not yet accepted on the last day of the sample. */
export interface Occasion {
  readonly round: SampleRound | null;
  readonly asOfOn: LocalDate;
  readonly signedOn: LocalDate;
  readonly acceptedOn: LocalDate | null;
}

/** Before the cabinet's stock-taking of 21 November 2023 all ministries told what had changed. */
const STOCK_TAKING = { from: localDate('2023-10-18'), asOfOn: localDate('2023-10-31'), over: localDate('2023-11-27') };
/** While a round is under way, ministries answer it and write no interim reports. */
const ROUND_SEASON = { from: '12-12', to: '03-20' };
const LAST_INTERIM = localDate('2026-10-19');
const FIRST_ROUND = localDate('2021-12-01');

/** All occasions of one measure, ascending by as-of day. */
export function occasionsOf(code: string, life: Life, milestones: readonly TrueMilestone[]): readonly Occasion[] {
  const interims = life.quiet ? [] : interimDays(code, life, milestones).map((day) => interim(code, day));
  const answers = ROUNDS.flatMap((round, index) => answerTo(code, life, round, index));
  const all = [...interims, stockTaking(code), ...answers];
  return all.sort((a, b) => (a.asOfOn < b.asOfOn ? -1 : a.asOfOn > b.asOfOn ? 1 : 0));
}

function interimDays(code: string, life: Life, milestones: readonly TrueMilestone[]): readonly LocalDate[] {
  const told = changeDays(life, milestones).filter(
    (day) => day === life.effect?.from || chance(`${code}/${day}/interim`) < interimShare(day),
  );
  const days = told.map((day) => outsideSeasons(code, addDays(day, between(`${code}/${day}/lag`, 3, 14))));
  return [...new Set(days)].filter((day) => day <= LAST_INTERIM);
}

/** At first everything is reported at once, later most of it; in the last year all of it. */
function interimShare(day: LocalDate): number {
  return day < FIRST_ROUND || day >= '2026' ? 1 : 0.7;
}

function outsideSeasons(code: string, day: LocalDate): LocalDate {
  if (day >= STOCK_TAKING.from && day < STOCK_TAKING.over)
    return addDays(STOCK_TAKING.over, between(`${code}/s`, 0, 9));
  if (day < FIRST_ROUND) return day;
  const [year, monthDay] = [Number(day.slice(0, 4)), day.slice(5)];
  if (monthDay < ROUND_SEASON.from && monthDay > ROUND_SEASON.to) return day;
  const spring = localDate(`${monthDay >= ROUND_SEASON.from ? year + 1 : year}-${ROUND_SEASON.to}`);
  return addDays(spring, between(`${code}/${day}/spring`, 1, 12));
}

function interim(code: string, day: LocalDate): Occasion {
  const signedOn = onWorkday(day);
  return {
    round: null,
    asOfOn: signedOn,
    signedOn,
    acceptedOn: onWorkday(addDays(signedOn, between(`${code}/${day}`, 1, 6))),
  };
}

function stockTaking(code: string): Occasion {
  const asOfOn = STOCK_TAKING.asOfOn;
  return {
    round: null,
    asOfOn,
    signedOn: asOfOn,
    acceptedOn: onWorkday(addDays(asOfOn, between(`${code}/stock`, 6, 15))),
  };
}

/** In time, late, or not at all: nobody misses two rounds in a row unless the table says so. */
function answerTo(code: string, life: Life, round: SampleRound, index: number): readonly Occasion[] {
  if (round.closing === null) return openAnswer(code, life, round);
  if (life.misses?.includes(round.key)) return [];
  const before = ROUNDS[index - 1];
  if (isMissing(code, round) && !(before && isMissing(code, before))) return [];
  const name = `${code}/${round.key}`;
  const late = chance(`${name}/late`) < 0.1;
  const day = late ? between(name, 33, 50) : between(name, 5, 27);
  const signedOn = onWorkday(addDays(round.openOn, day));
  const acceptedOn = onWorkday(addDays(signedOn, between(`${name}/a`, 2, late ? 8 : 21)));
  return [{ round, asOfOn: round.asOfOn, signedOn, acceptedOn }];
}

/** The first rounds were answered less well than the later ones. */
function isMissing(code: string, round: SampleRound): boolean {
  const share = Math.max(0.04, 0.16 - 0.03 * (Number(round.key) - 2021));
  return chance(`${code}/${round.key}/missing`) < share;
}

function openAnswer(code: string, life: Life, round: SampleRound): readonly Occasion[] {
  const name = `${code}/${round.key}`;
  const progress = life.latest ?? chanceOfLatest(name);
  if (progress === 'open') return [];
  const signedOn = onWorkday(addDays(round.openOn, between(name, 2, progress === 'signed' ? 17 : 11)));
  const accepted = laterDay(onWorkday(addDays(signedOn, between(`${name}/a`, 1, 4))), localDate('2026-11-11'));
  return [
    {
      round,
      asOfOn: round.asOfOn,
      signedOn,
      acceptedOn: progress === 'signed' || accepted > LAST_DAY ? null : accepted,
    },
  ];
}

function chanceOfLatest(name: string): 'accepted' | 'signed' | 'open' {
  const value = chance(`${name}/latest`);
  if (value < 0.38) return 'accepted';
  return value < 0.55 ? 'signed' : 'open';
}

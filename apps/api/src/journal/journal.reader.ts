import { Injectable } from '@nestjs/common';
import { DomainError, refuseIssues, fieldIssue, type Actor } from '@wegmarke/domain';
import { VerifyChains } from '../audit';
import { choiceOf } from '../strategy';
import type { JournalDto, JournalEntryDto, JournalPageQueryDto, JournalQueryDto, VerificationDto } from './journal.dto';
import { JOURNAL_FORMATS } from './journal.dto';
import { journalCsv } from './journal-csv';
import { journalCursor, journalPlaceOf } from './journal-cursor';
import { type JournalReach, journalReachOf } from './journal-reach';
import { type JournalFilter, JournalQueries, type JournalRow } from './journal.queries';

const PAGE_SIZE = 50;
const FILE_BATCH = 1_000;

/** The journal for those who may read it: the coordination its own strategies, the administration all. */
@Injectable()
export class Journal {
  constructor(
    private readonly queries: JournalQueries,
    private readonly verifyChains: VerifyChains,
  ) {}

  /** A page, or with `format=csv` every entry that fits as a file. */
  read(actor: Actor, question: JournalQueryDto): Promise<JournalDto | string> {
    const { strategy, actor: person, subject, action, from, to } = question;
    if (from !== undefined && to !== undefined && from > to) {
      refuseIssues([fieldIssue('/query/from', 'from-after-to', { from, to })]);
    }
    const reach = journalReachOf(actor, strategy ?? null);
    return this.answer(reach, { strategy, actor: person, subject, action, from, to }, question);
  }

  /** @throws DomainError `measure-not-found` */
  async ofMeasure(actor: Actor, measure: string, question: JournalPageQueryDto): Promise<JournalDto | string> {
    const strategy = await this.queries.strategyOfMeasure(measure);
    if (strategy === null) throw new DomainError('measure-not-found', { id: measure });
    return this.answer(journalReachOf(actor, strategy), { measure }, question);
  }

  /** Recomputes the chains the person may read. */
  async verify(actor: Actor): Promise<VerificationDto> {
    const reach = journalReachOf(actor, null);
    const keys = await this.queries.strategyKeys();
    const own = [...keys].flatMap(([id, key]) => (reach.coordinated.includes(key) ? [id] : []));
    const { ok, chains } = await this.verifyChains.execute(reach.everything ? null : own);
    return { ok, chains: chains.map((chain) => ({ ...chain, strategy: keys.get(chain.chain) ?? null })) };
  }

  private async answer(
    reach: JournalReach,
    filter: JournalFilter,
    question: JournalPageQueryDto,
  ): Promise<JournalDto | string> {
    if (choiceOf('format', question.format, JOURNAL_FORMATS, 'json') === 'csv') return this.file(reach, filter);
    const size = question['page[size]'] ?? PAGE_SIZE;
    const after = journalPlaceOf(question['page[after]']);
    const [total, found] = await Promise.all([
      this.queries.total(reach, filter),
      this.queries.page(reach, filter, after, size + 1),
    ]);
    const rows = found.slice(0, size);
    const last = rows.at(-1);
    const next = last && found.length > size ? journalCursor(last.recorded) : null;
    return { items: rows.map(entryOf), page: { size, next }, total };
  }

  private async file(reach: JournalReach, filter: JournalFilter): Promise<string> {
    const entries: JournalRow[] = [];
    for (let after: string | null = null; ; ) {
      const rows = await this.queries.page(reach, filter, after, FILE_BATCH);
      entries.push(...rows);
      after = rows.at(-1)?.recorded ?? null;
      if (rows.length < FILE_BATCH) return journalCsv(entries);
    }
  }
}

/** Without the place of the cursor. */
function entryOf(row: JournalRow): JournalEntryDto {
  const { id, chain, strategy, position, at, actor, action, subjectType, subjectId, subjectKey, hash } = row;
  const where = { id, chain, strategy, position, at };
  return { ...where, actor, action, subjectType, subjectId, subjectKey, old: row.old, new: row.new, hash };
}

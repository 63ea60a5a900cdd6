import { QueryBatch } from './query-batch';
import { QueryDesk } from './query-desk';
import { ReportNotes } from './report-notes';
import { ReportQueries } from './report-queries';
import { ReportQueryRepository } from './report-query.repository';
import { ReportSubjects } from './report-subjects';
import { AnswerQuery } from './use-cases/answer-query';
import { AskQuery } from './use-cases/ask-query';
import { NoteOnReport } from './use-cases/note-on-report';
import { SettleQuery } from './use-cases/settle-query';

/** Everything behind questions and remarks on reports. */
export const QUERY_PARTS = [
  AnswerQuery,
  AskQuery,
  NoteOnReport,
  QueryBatch,
  QueryDesk,
  ReportNotes,
  ReportQueries,
  ReportQueryRepository,
  ReportSubjects,
  SettleQuery,
];

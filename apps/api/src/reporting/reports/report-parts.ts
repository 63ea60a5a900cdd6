import { AcceptStatusReport } from '../use-cases/accept-status-report';
import { BeginStatusReport } from '../use-cases/begin-status-report';
import { DeleteStatusReport } from '../use-cases/delete-status-report';
import { FileStatusReport } from '../use-cases/file-status-report';
import { ReturnStatusReport } from '../use-cases/return-status-report';
import { SaveStatusReport } from '../use-cases/save-status-report';
import { SignStatusReport } from '../use-cases/sign-status-report';
import { SubmitStatusReport } from '../use-cases/submit-status-report';
import { ReportDesk } from './report-desk';
import { NewReportForms } from './new-report-forms.reader';
import { ReportBatch } from './report-batch';
import { ReportFormQueries } from './report-form.queries';
import { ReportForms } from './report-forms.reader';
import { ReportSteps } from './report-steps';
import { ReportSubmission } from './report-submission';
import { ReportWriting } from './report-writing';
import { RoundOfReport } from './round-of-report';

/** Everything behind the steps of a status report. */
export const REPORT_PARTS = [
  AcceptStatusReport,
  BeginStatusReport,
  DeleteStatusReport,
  FileStatusReport,
  NewReportForms,
  ReportBatch,
  ReportDesk,
  ReportFormQueries,
  ReportForms,
  ReportSteps,
  ReportSubmission,
  ReportWriting,
  ReturnStatusReport,
  RoundOfReport,
  SaveStatusReport,
  SignStatusReport,
  SubmitStatusReport,
];

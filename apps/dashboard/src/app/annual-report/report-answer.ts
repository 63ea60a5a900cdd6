import type { AnnualReport, AnnualReportList, AnnualReportText, AnnualReportTextVersions } from '@wegmarke/api-client';

/** The answers of the API under the names this page family speaks of them. */
export type ReportDetail = AnnualReport;
export type ReportList = AnnualReportList;
export type ReportListEntry = AnnualReportList['items'][number];
export type ReportPart = AnnualReport['parts'][number];
export type TextState = AnnualReportText;
export type TextVersions = AnnualReportTextVersions;
export type TextVersion = AnnualReportTextVersions['items'][number];
export type SinceSentence = AnnualReport['sentences'][number];
export type FreezeCheck = AnnualReport['checklist'][number];
export type Consent = AnnualReport['consents'][number];

import type { Language } from '@wegmarke/domain';
import {
  DOCUMENT_FORMATS,
  type DataFormat,
  type DocumentFormat,
  type Progress,
  type Rendered,
  type ReportFormat,
} from './document/rendered';
import type { ReportDocument } from './document/report-document';
import type { ReportModel } from './model/report-model';

type DocumentWriter = (document: ReportDocument, progress?: Progress) => Promise<Rendered>;
type DataWriter = (model: ReportModel, language: Language) => Promise<Rendered>;

/** A writer is loaded when its format is asked for: none of them weighs on a program that only reads. */
const DOCUMENT_WRITERS: Readonly<Record<DocumentFormat, () => Promise<DocumentWriter>>> = {
  pdf: async () => (await import('./pdf/render-pdf')).renderPdf,
  docx: async () => (await import('./docx/render-docx')).renderDocx,
  odt: async () => (await import('./odt/render-odt')).renderOdt,
  html: async () => (await import('./html/render-html')).renderHtml,
};

const DATA_WRITERS: Readonly<Record<DataFormat, () => Promise<DataWriter>>> = {
  xlsx: async () => (await import('./sheets')).renderXlsx,
  ods: async () => (await import('./sheets')).renderOds,
  csv: async () => (await import('./data-files/csv')).renderCsv,
  json: async () => (await import('./data-files/json')).renderJson,
};

/** The annual report as a file. The same model gives the same bytes; `progress` is told 0 to 1. */
export async function renderReport(
  model: ReportModel,
  language: Language,
  format: ReportFormat,
  progress?: Progress,
): Promise<Rendered> {
  if (isDocumentFormat(format)) {
    const { annualReport } = await import('./documents/annual-report/annual-report');
    return renderDocument(annualReport(model, language), format, progress);
  }
  const write = await DATA_WRITERS[format]();
  const rendered = await write(model, language);
  progress?.(1);
  return rendered;
}

/** Any document as a file: the report, a written question, measure sheets. */
export async function renderDocument(
  document: ReportDocument,
  format: DocumentFormat,
  progress?: Progress,
): Promise<Rendered> {
  const write = await DOCUMENT_WRITERS[format]();
  return write(document, progress);
}

function isDocumentFormat(format: ReportFormat): format is DocumentFormat {
  return DOCUMENT_FORMATS.some((known) => known === format);
}

import { LANGUAGES } from '@wegmarke/domain';
import { REPORT_FORMATS, type ReportFormat } from './document/rendered';
import { renderDocument, renderReport } from './render-report';
import { measureSheets } from './documents/live/measure-sheets';
import { writtenQuestion } from './documents/live/written-question';
import { aLiveInput, aQuestion } from './testing/a-live-input';
import { aReportModel } from './testing/a-model';

const ZIP = 'PK';
const BEGINNINGS: Readonly<Record<ReportFormat, string>> = {
  pdf: '%PDF-',
  docx: ZIP,
  odt: ZIP,
  html: '<!doctype html>',
  xlsx: ZIP,
  ods: ZIP,
  csv: '\uFEFFround,',
  json: '{',
};

function beginning(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.slice(0, 64));
}

/** One language each: the specs of the writers go through both. */
const files = REPORT_FORMATS.map((format, at) => [format, LANGUAGES[at % LANGUAGES.length] ?? 'de'] as const);

it.each(files)(
  'makes the report as %s in %s, the same bytes twice',
  async (format, language) => {
    const shares: number[] = [];
    const once = await renderReport(aReportModel(), language, format, (share) => shares.push(share));
    const twice = await renderReport(aReportModel(), language, format);
    expect(beginning(once.bytes).startsWith(BEGINNINGS[format])).toBe(true);
    expect(Buffer.from(once.bytes).equals(Buffer.from(twice.bytes))).toBe(true);
    expect(once.places).toEqual([]);
    expect(shares.at(-1)).toBe(1);
  },
  60_000,
);

it.each(['pdf', 'docx', 'odt'] as const)(
  'makes a written question and the sheets as %s',
  async (format) => {
    for (const document of [writtenQuestion(aQuestion(), 'de'), measureSheets(aLiveInput(), 'fr')]) {
      const { bytes } = await renderDocument(document, format);
      expect(beginning(bytes).startsWith(BEGINNINGS[format])).toBe(true);
    }
  },
  60_000,
);

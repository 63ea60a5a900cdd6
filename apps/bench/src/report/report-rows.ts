import type { Reports, ReportSize } from '../measure/reports';
import { TARGETS } from './benchmark';
import { medianAndP95, megabytes, ms, ratio, verdict, whole } from './numbers';

/** One line per size of the report; all are held to the typesetter, the one of about 150 pages to time and memory as well. */
export function reportRows({ sizes }: Reports): string[][] {
  return sizes.map((size) => {
    const factor = size.made.median / size.alone.median;
    const cells = [
      `${whole(size.measures)} measures`,
      whole(size.pages),
      `${medianAndP95(size.made)} ms`,
      `${medianAndP95(size.alone)} ms`,
      ratio(factor),
      megabytes(size.freshMb),
      megabytes(size.laterMb),
    ];
    return [...cells, ...(isLong(size) ? ofLongReport(size, factor) : ofRatio(factor))];
  });
}

const isLong = ({ pages }: ReportSize): boolean => Math.abs(pages - TARGETS.longReportPages) < 25;

function ofRatio(factor: number): [string, string] {
  return [`≤ ${TARGETS.pdfToTypesetter} × alone`, verdict(factor <= TARGETS.pdfToTypesetter)];
}

function ofLongReport({ made, freshMb, laterMb }: ReportSize, factor: number): [string, string] {
  const { pdfToTypesetter, longReportMs, longReportMb } = TARGETS;
  const isFast = factor <= pdfToTypesetter && made.median <= longReportMs;
  // What the system does not tell is not met.
  const isSmall = [freshMb, laterMb].every((held) => held !== null && held <= longReportMb);
  return [
    `≤ ${pdfToTypesetter} × alone, ≤ ${whole(longReportMs)} ms, ≤ ${longReportMb} MB`,
    verdict(isFast && isSmall),
  ];
}

export function besideRows({ served, quiet, during }: Reports): string[][] {
  const factor = during.median / quiet.median;
  return [
    [
      'a PDF made before, over HTTP',
      `${medianAndP95(served)} ms`,
      `≤ ${TARGETS.servedFileMs} ms`,
      verdict(served.median <= TARGETS.servedFileMs),
    ],
    [
      'overview while files are made : otherwise',
      `${ms(during.median)} : ${ms(quiet.median)} ms = ${ratio(factor)}`,
      `≤ ${TARGETS.besideExport}`,
      verdict(factor <= TARGETS.besideExport),
    ],
  ];
}

import { join } from 'node:path';
import type { ReportDocument } from '../document/report-document';
import { fontFiles } from '../fonts/font-files';
import { pdfInput } from './pdf-input';
import { createTypesetter } from './typesetter';

const TEMPLATE = join(__dirname, 'template');

/**
 * The typesetter's own work on a document and nothing of ours: the yardstick of the benchmark. What comes out is not
 * for readers: it claims no archive standard and stops at a character the font lacks.
 */
export function typesetAlone(document: ReportDocument): Uint8Array {
  const typesetter = createTypesetter(TEMPLATE, fontFiles());
  const inputs = { document: JSON.stringify(pdfInput(document)) };
  const { result } = typesetter.compile({ mainFilePath: join(TEMPLATE, 'report.typ'), inputs });
  if (result === null) throw new Error('The document could not be set.');
  const written = typesetter.pdf(result, { pdfStandard: 'ua-1' });
  typesetter.evictCache(0);
  return written;
}

import { join } from 'node:path';
import type { Progress, Rendered } from '../document/rendered';
import type { ReportDocument } from '../document/report-document';
import { fontFiles } from '../fonts/font-files';
import { printableDocument } from '../fonts/printable-document';
import { withArchiveClaim } from './archive-claim';
import { pdfInput } from './pdf-input';
import { readObjects, writeObjects } from './pdf-objects';
import { withRowHeaders } from './row-headers';
import { createTypesetter, type Typesetter } from './typesetter';

const TEMPLATE = join(__dirname, 'template');

/**
 * The document as one PDF that is PDF/UA-1 and PDF/A-2a: tagged, with bookmarks, fonts inside. The same document gives
 * the same bytes in every process. Throws `PdfUnavailable` where this platform has no typesetter.
 */
export async function renderPdf(document: ReportDocument, progress: Progress = () => undefined): Promise<Rendered> {
  const printable = printableDocument(document);
  progress(0.1);
  const typesetter = createTypesetter(TEMPLATE, fontFiles());
  const written = typeset(typesetter, JSON.stringify(pdfInput(printable.document)), progress);
  const bytes = finished(written, printable.document);
  progress(1);
  return { bytes, places: printable.places };
}

function typeset(typesetter: Typesetter, input: string, progress: Progress): Buffer {
  const compiled = typesetter.compile({ mainFilePath: join(TEMPLATE, 'report.typ'), inputs: { document: input } });
  if (compiled.result === null) {
    throw new Error(`The PDF could not be set: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`);
  }
  progress(0.7);
  // What the typesetter remembers of its way is as large as the document: it makes room for the file.
  typesetter.evictCache(0);
  const written = typesetter.pdf(compiled.result, { pdfStandard: 'ua-1' });
  typesetter.evictCache(0);
  return written;
}

/** What the typesetter cannot write itself: headers of rows, and the claim of the second standard. */
function finished(written: Buffer, { blocks }: ReportDocument): Buffer {
  const file = readObjects(written);
  return writeObjects({ ...file, objects: withArchiveClaim(withRowHeaders(file.objects, blocks)) });
}

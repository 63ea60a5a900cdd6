/** Entry of the process that makes files; it knows no database and no network, only what it is sent. */
import { renderDocument, renderReport } from '@wegmarke/report';
import type { DocumentFormat, Rendered, ReportDocument, ReportModel } from '@wegmarke/report';
import type { RenderMessage, RenderTask } from './render-task';

const tell = (message: RenderMessage): void => {
  process.send?.(message);
};

process.on('message', (task: RenderTask) => {
  render(task)
    .then(({ bytes, places }) => tell({ bytes, places }))
    .catch((error: unknown) => tell(failureOf(error)));
});
// Whoever ordered the file is gone.
process.on('disconnect', () => process.exit());

function render({ of, text, language, format }: RenderTask): Promise<Rendered> {
  const progress = (share: number): void => tell({ progress: share });
  const content: unknown = JSON.parse(text);
  if (of === 'model') return renderReport(content as ReportModel, language, format, progress);
  return renderDocument(content as ReportDocument, format as DocumentFormat, progress);
}

function failureOf(error: unknown): RenderMessage {
  const { code, stack, message } = error as Error & { readonly code?: unknown };
  const problem = code === 'pdf-unavailable' ? code : 'export-failed';
  return { problem, failed: stack ?? message ?? String(error) };
}

import type { Run } from '../document/report-document';
import { withBreaks } from '../document/long-words';

/** What a reader may be sent to; longer addresses than this are refused by the typesetter. */
const TARGET = /^(?:https?:\/\/|mailto:)[\x21-\x7e]{1,2000}$/;

/** A run as the template reads it; most are words and nothing else, and reports have tens of thousands. */
export type PdfRun = string | Run;

/** Words that fit their line, links that lead somewhere harmless. */
export function pdfRuns(runs: readonly Run[], longestWord: number): readonly PdfRun[] {
  return runs.map(({ link, ...run }) => {
    const text = withBreaks(run.text, longestWord);
    const target = link === undefined || text === '' ? null : targetOf(link);
    if (target !== null) return { ...run, text, link: target };
    const { strong, emphasis, language } = run;
    return strong || emphasis || language ? { ...run, text } : text;
  });
}

/** Letters outside of ASCII are escaped; `null` for anything that is no web or mail address. */
function targetOf(link: string): string | null {
  if (TARGET.test(link)) return link;
  const escaped = encodeURI(Buffer.from(link, 'utf8').toString('utf8'));
  return TARGET.test(escaped) ? escaped : null;
}

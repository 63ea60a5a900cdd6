import type { Language } from '@wegmarke/domain';
import { CarriageReturn, ExternalHyperlink, ImageRun, TextRun, type ParagraphChild } from 'docx';
import { linkTarget } from '../document/link-target';
import { withBreaks } from '../document/long-words';
import type { Run, Sign } from '../document/report-document';
import { signPicture } from './sign-picture';

/** No word of a language is longer. Laying out one of 200,000 letters for the contents would take minutes. */
const LONGEST_WORD = 120;

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', fr: 'fr-FR' };

/** As Word names a language. */
export function locale(language: Language): string {
  return LOCALES[language];
}

/** Runs of a paragraph; what is in the other language says so, for spelling, hyphens and voices. */
export function docxRuns(runs: readonly Run[], language: Language): ParagraphChild[] {
  return runs.map((run) => {
    const target = linkTarget(run.link);
    if (target === null) return textRun(run, language);
    return new ExternalHyperlink({ link: target, children: [textRun(run, language, 'Hyperlink')] });
  });
}

function textRun({ text, strong, emphasis, language: own }: Run, language: Language, style?: string): TextRun {
  const foreign = own === undefined || own === language ? {} : { language: { value: locale(own) } };
  return new TextRun({ children: linesOf(text), style, bold: strong, italics: emphasis, ...foreign });
}

/** Line ends inside a text stay line ends. */
function linesOf(text: string): (string | CarriageReturn)[] {
  const lines = withBreaks(text, LONGEST_WORD).split('\n');
  return lines.flatMap((line, index) => (index === 0 ? [line] : [new CarriageReturn(), line]));
}

/** Drawn before its word and passed over by screen readers: the word says it. */
export function signRuns(sign: Sign | undefined): ParagraphChild[] {
  if (sign === undefined) return [];
  const picture = new ImageRun({
    type: 'png',
    data: signPicture(sign),
    transformation: { width: 11, height: 11 },
    decorative: true,
    run: { position: '-1pt' },
  });
  return [picture, new TextRun('\u00a0')];
}

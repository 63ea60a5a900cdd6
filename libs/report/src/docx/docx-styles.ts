import type { Language } from '@wegmarke/domain';
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { ACCENT, FAINT_INK, INK, LINE, SHADE } from '../theme/colours';
import { locale } from './docx-runs';

export const FONT = 'Arial';
export const WARNING = '8F6100';
const WARNING_GROUND = 'FDF6E3';
const [ink, faint, accent, line, shade] = [INK, FAINT_INK, ACCENT, LINE, SHADE].map((colour) =>
  colour.slice(1).toUpperCase(),
) as [string, string, string, string, string];
export const COLOURS = { ink, faint, accent, line, shade };

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
/** Marks the text of a chapter's heading: the running head looks for it. Names of Word's own styles differ by language. */
export const CHAPTER = 'Chapter';

/** Styles of the document under Word's own names, so that whoever edits it finds them in the list of styles. */
export function docxStyles(language: Language): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: 20, color: ink, language: { value: locale(language) } },
        paragraph: { spacing: { after: 140, line: 288, lineRule: 'auto' } },
      },
      title: {
        run: { size: 60, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: 240, line: 252, lineRule: 'auto' }, keepNext: true },
      },
      heading1: {
        run: { size: 36, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: 280, line: 264, lineRule: 'auto' }, keepNext: true, keepLines: true },
      },
      heading2: {
        run: { size: 26, bold: true, color: ink },
        paragraph: {
          spacing: { before: 400, after: 140, line: 264, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
      heading3: {
        run: { size: 21, bold: true, color: faint },
        paragraph: {
          spacing: { before: 280, after: 100, line: 264, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
      caption: {
        run: { size: 19, bold: true, italics: false, color: ink },
        paragraph: {
          spacing: { before: 280, after: 100, line: 252, lineRule: 'auto' },
          keepNext: true,
          keepLines: true,
        },
      },
      hyperlink: { run: { color: accent, underline: { type: 'single' } } },
    },
    paragraphStyles: paragraphStyles(),
    characterStyles: [{ id: CHAPTER, name: CHAPTER, basedOn: 'DefaultParagraphFont' }],
  };
}

function paragraphStyles(): IParagraphStyleOptions[] {
  const style = (
    id: string,
    name: string,
    look: Omit<IParagraphStyleOptions, 'id'>,
    basedOn = 'Normal',
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    ...look,
  });
  return [
    style('Subtitle', 'Subtitle', {
      run: { size: 28, color: ink },
      paragraph: { spacing: { after: 240, line: 288, lineRule: 'auto' } },
    }),
    style('CoverOver', 'Cover Over', {
      run: { size: 24, bold: true, color: faint },
      paragraph: { spacing: { before: 1600, after: 2600, line: 288, lineRule: 'auto' } },
    }),
    style('Colophon', 'Colophon', {
      run: { size: 16, color: faint },
      paragraph: { spacing: { after: 40, line: 240, lineRule: 'auto' } },
    }),
    style('Lead', 'Lead', { run: { size: 23 }, paragraph: { spacing: { after: 200, line: 300, lineRule: 'auto' } } }),
    style('SmallPrint', 'Small Print', {
      run: { size: 17, color: faint },
      paragraph: { spacing: { before: 80, after: 160, line: 252, lineRule: 'auto' } },
    }),
    style('ListBullet', 'List Bullet', {
      paragraph: {
        contextualSpacing: true,
        spacing: { after: 160, line: 300, lineRule: 'auto' },
        numbering: { reference: BULLETS, level: 0 },
      },
    }),
    style('ListNumber', 'List Number', {
      paragraph: {
        contextualSpacing: true,
        spacing: { after: 160, line: 300, lineRule: 'auto' },
        numbering: { reference: NUMBERS, level: 0 },
      },
    }),
    style('TableText', 'Table Text', {
      run: { size: 18 },
      paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: 'auto' } },
    }),
    style('TableHead', 'Table Head', { run: { bold: true }, paragraph: { keepNext: true } }, 'TableText'),
    style(
      'TableGroup',
      'Table Group',
      {
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 60, after: 0, line: 252, lineRule: 'auto' } },
      },
      'TableText',
    ),
    style('FactLabel', 'Fact Label', { run: { color: faint } }, 'TableText'),
    style('TocHeading', 'TOC Heading', {
      run: { size: 36, bold: true, color: accent },
      paragraph: { spacing: { after: 280, line: 264, lineRule: 'auto' }, keepNext: true },
    }),
    style('TOC1', 'toc 1', {
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 40, line: 252, lineRule: 'auto' } },
    }),
    style('TOC2', 'toc 2', {
      paragraph: { spacing: { after: 20, line: 252, lineRule: 'auto' }, indent: { left: 280 } },
    }),
    style('Header', 'header', {
      run: { size: 16, color: faint },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    }),
    style('Footer', 'footer', {
      run: { size: 16, color: faint },
      paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    }),
    style(
      'Marks',
      'Marks',
      {
        run: { size: 20, bold: true, color: WARNING },
        paragraph: { spacing: { after: 60, line: 240, lineRule: 'auto' }, alignment: AlignmentType.RIGHT },
      },
      'Header',
    ),
    style('Note', 'Note', { paragraph: noteLook(accent, shade) }),
    style('Warning', 'Warning', { paragraph: noteLook(WARNING, WARNING_GROUND) }),
    style('AfterTable', 'After Table', {
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 200, line: 20, lineRule: 'exact' } },
    }),
    style('Figure', 'Figure', { paragraph: { spacing: { before: 0, after: 200, line: 240, lineRule: 'auto' } } }),
  ];
}

function noteLook(colour: string, fill: string): NonNullable<IParagraphStyleOptions['paragraph']> {
  const edge = { style: BorderStyle.SINGLE, color: fill, size: 4, space: 6 };
  return {
    spacing: { before: 160, after: 200, line: 288, lineRule: 'auto' },
    indent: { left: 200, right: 120 },
    keepLines: true,
    shading: { type: 'clear', fill, color: 'auto' },
    border: {
      left: { style: BorderStyle.SINGLE, color: colour, size: 24, space: 8 },
      top: edge,
      bottom: edge,
      right: edge,
    },
  };
}

export function docxNumbering(): INumberingOptions {
  const paragraph = { indent: { left: 420, hanging: 340 } };
  const numbered = { indent: { left: 480, hanging: 400 } };
  return {
    config: [
      {
        reference: BULLETS,
        levels: [
          { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, style: { paragraph } },
        ],
      },
      {
        reference: NUMBERS,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: { paragraph: numbered },
          },
        ],
      },
    ],
  };
}

/** Styles of tables, which `docx` has no words for; put into the style sheet when the file is packed. */
export function tableStyles(): string {
  const rule = (side: string, size: number, colour: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
  const head = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 12, accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${shade}"/></w:tcPr></w:tblStylePr>`;
  const lines = `<w:tblBorders>${rule('top', 4, line)}${rule('bottom', 4, line)}${rule('insideH', 4, line)}</w:tblBorders>`;
  const named = (id: string, name: string, content: string): string =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>${content}</w:style>`;
  return (
    named('ReportTable', 'Report Table', `<w:tblPr>${lines}</w:tblPr>${head}`) +
    named('ReportFacts', 'Report Facts', `<w:tblPr>${lines}</w:tblPr>`)
  );
}

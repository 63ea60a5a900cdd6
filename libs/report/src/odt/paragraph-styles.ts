import { element, type Attributes } from '../archive/xml';
import { cm } from './page-size';
import { ACCENT, FAINT_INK, LINE, SHADE } from '../theme/colours';

interface NamedStyle {
  /** As an editor shows it; the name in the file has `_20_` for a space. */
  readonly name: string;
  readonly parent?: string;
  readonly outline?: number;
  readonly masterPage?: string;
  readonly paragraph?: Attributes;
  readonly text?: Attributes;
}

const NO_HYPHENS: Attributes = { 'fo:hyphenate': 'false' };
const KEPT: Attributes = { 'fo:keep-with-next': 'always', 'fo:keep-together': 'always' };
const WARNING = { line: '#8f6100', ground: '#fdf6e3' } as const;

/** All paragraph styles of our documents. Sizes in points, distances in centimetres. */
const STYLES: readonly NamedStyle[] = [
  { name: 'Standard' },
  {
    name: 'Text body',
    parent: 'Standard',
    paragraph: { 'fo:margin-top': '0cm', 'fo:margin-bottom': '0.25cm', 'fo:line-height': '130%' },
  },
  {
    name: 'Lead',
    parent: 'Text body',
    paragraph: { 'fo:margin-bottom': '0.4cm', 'fo:line-height': '130%' },
    text: { 'fo:font-size': '12.5pt', 'fo:color': ACCENT },
  },
  {
    name: 'Small',
    parent: 'Text body',
    paragraph: { 'fo:margin-bottom': '0.3cm', 'fo:line-height': '120%' },
    text: { 'fo:font-size': '8.5pt', 'fo:color': FAINT_INK },
  },
  ...headings(),
  ...cover(),
  ...tables(),
  ...frame(),
  { name: 'List paragraph', parent: 'Text body', paragraph: { 'fo:margin-bottom': '0.12cm' } },
  {
    name: 'Chart',
    parent: 'Standard',
    paragraph: { 'fo:margin-top': '0.1cm', 'fo:margin-bottom': '0.5cm', 'fo:keep-together': 'always' },
  },
  note('Note', ACCENT, SHADE),
  note('Warning', WARNING.line, WARNING.ground),
  {
    name: 'End of table',
    parent: 'Standard',
    paragraph: { 'fo:line-height': '0.3cm' },
    text: { 'fo:font-size': '4pt' },
  },
];

function headings(): NamedStyle[] {
  const heading = (level: number, size: string, above: string, below: string): NamedStyle => ({
    name: `Heading ${level}`,
    parent: 'Heading',
    outline: level,
    paragraph: {
      'fo:margin-top': above,
      'fo:margin-bottom': below,
      ...(level === 1 ? { 'fo:break-before': 'page' } : {}),
    },
    text: { 'fo:font-size': size },
  });
  return [
    {
      name: 'Heading',
      parent: 'Standard',
      paragraph: { ...KEPT, 'fo:line-height': '115%' },
      text: { 'fo:font-weight': 'bold', 'fo:color': ACCENT, ...NO_HYPHENS },
    },
    heading(1, '20pt', '0cm', '0.35cm'),
    heading(2, '14pt', '0.6cm', '0.25cm'),
    heading(3, '11.5pt', '0.5cm', '0.15cm'),
  ];
}

function cover(): NamedStyle[] {
  const title = { 'fo:font-weight': 'bold', 'fo:color': ACCENT, ...NO_HYPHENS };
  return [
    {
      name: 'Title',
      parent: 'Standard',
      paragraph: { 'fo:margin-top': '0cm', 'fo:margin-bottom': '0.3cm', 'fo:line-height': '112%', ...KEPT },
      text: { 'fo:font-size': '22pt', ...title },
    },
    {
      name: 'Subtitle',
      parent: 'Standard',
      paragraph: { 'fo:margin-bottom': '0.6cm', 'fo:line-height': '120%', ...KEPT },
      text: { 'fo:font-size': '14pt', 'fo:color': FAINT_INK, ...NO_HYPHENS },
    },
    {
      name: 'Cover publisher',
      parent: 'Standard',
      paragraph: {
        'fo:margin-top': '1.5cm',
        'fo:margin-bottom': '4.5cm',
        'fo:padding-bottom': '0.25cm',
        'fo:border-bottom': `1.5pt solid ${ACCENT}`,
      },
      text: { 'fo:font-size': '13pt', 'fo:color': ACCENT, ...NO_HYPHENS },
    },
    {
      name: 'Cover title',
      parent: 'Title',
      paragraph: { 'fo:margin-bottom': '0.5cm' },
      text: { 'fo:font-size': '32pt' },
    },
    {
      name: 'Cover subtitle',
      parent: 'Subtitle',
      paragraph: { 'fo:margin-bottom': '2.5cm' },
      text: { 'fo:font-size': '16pt' },
    },
    {
      name: 'Colophon',
      parent: 'Standard',
      paragraph: { 'fo:line-height': '125%' },
      text: { 'fo:font-size': '7.5pt', 'fo:color': FAINT_INK, ...NO_HYPHENS },
    },
  ];
}

function tables(): NamedStyle[] {
  const end = { 'fo:text-align': 'end' };
  return [
    {
      name: 'Caption',
      parent: 'Standard',
      paragraph: { ...KEPT, 'fo:margin-top': '0.35cm', 'fo:margin-bottom': '0.15cm', 'fo:line-height': '115%' },
      text: { 'fo:font-size': '9.5pt', 'fo:font-weight': 'bold', 'fo:color': ACCENT, ...NO_HYPHENS },
    },
    {
      name: 'Table contents',
      parent: 'Standard',
      paragraph: { 'fo:line-height': '115%', 'fo:orphans': 2, 'fo:widows': 2 },
      text: { 'fo:font-size': '9pt' },
    },
    { name: 'Table numbers', parent: 'Table contents', paragraph: end, text: NO_HYPHENS },
    {
      name: 'Table header',
      parent: 'Table contents',
      paragraph: { 'fo:keep-with-next': 'always' },
      text: { 'fo:font-weight': 'bold', 'fo:color': ACCENT },
    },
    { name: 'Table header numbers', parent: 'Table header', paragraph: end },
    { name: 'Table header small', parent: 'Table header', text: { 'fo:font-size': '7.5pt' } },
    { name: 'Table header small numbers', parent: 'Table header small', paragraph: end },
    {
      name: 'Table group',
      parent: 'Table contents',
      paragraph: { 'fo:keep-with-next': 'always' },
      text: { 'fo:font-weight': 'bold' },
    },
    { name: 'Table total', parent: 'Table contents', text: { 'fo:font-weight': 'bold' } },
    { name: 'Table total numbers', parent: 'Table total', paragraph: end, text: NO_HYPHENS },
    { name: 'Table footnote', parent: 'Small', paragraph: { 'fo:margin-top': '0.1cm', 'fo:margin-bottom': '0.5cm' } },
    {
      name: 'Facts label',
      parent: 'Standard',
      text: { 'fo:font-size': '9.5pt', 'fo:color': FAINT_INK, ...NO_HYPHENS },
    },
    {
      name: 'Facts value',
      parent: 'Standard',
      paragraph: { 'fo:line-height': '115%' },
      text: { 'fo:font-size': '9.5pt' },
    },
  ];
}

function frame(): NamedStyle[] {
  const small = { 'fo:font-size': '8pt', 'fo:color': FAINT_INK, ...NO_HYPHENS };
  return [
    { name: 'Header', parent: 'Standard', text: small },
    { name: 'Header chapter', parent: 'Header', paragraph: { 'fo:text-align': 'end' } },
    {
      name: 'Header mark',
      parent: 'Header',
      paragraph: { 'fo:margin-bottom': '0.15cm' },
      text: { 'fo:font-weight': 'bold', 'fo:color': '#8c1626', 'fo:font-size': '8.5pt', 'fo:letter-spacing': '0.02cm' },
    },
    { name: 'Footer', parent: 'Standard', paragraph: { 'fo:text-align': 'end' }, text: small },
    {
      name: 'Contents heading',
      parent: 'Heading',
      paragraph: { 'fo:margin-bottom': '0.6cm' },
      text: { 'fo:font-size': '20pt' },
    },
    ...[1, 2].map((level) => ({
      name: `Contents ${level}`,
      parent: 'Standard',
      paragraph: {
        'fo:margin-left': level === 1 ? '0cm' : '0.6cm',
        'fo:margin-top': level === 1 ? '0.22cm' : '0.06cm',
      },
      text: level === 1 ? { 'fo:font-weight': 'bold', ...NO_HYPHENS } : NO_HYPHENS,
    })),
  ];
}

function note(name: string, line: string, ground: string): NamedStyle {
  return {
    name,
    parent: 'Text body',
    paragraph: {
      'fo:margin-top': '0.15cm',
      'fo:margin-bottom': '0.4cm',
      'fo:margin-left': '0.1cm',
      'fo:padding': '0.2cm',
      'fo:padding-left': '0.3cm',
      'fo:border-left': `2.5pt solid ${line}`,
      'fo:border-top': 'none',
      'fo:border-right': 'none',
      'fo:border-bottom': 'none',
      'fo:background-color': ground,
    },
  };
}

/** `width`: of the text, in centimetres. */
export function paragraphStyles(width: number): string {
  return STYLES.map((style) => written(style, width)).join('');
}

function written({ name, parent, outline, paragraph, text }: NamedStyle, width: number): string {
  return element(
    'style:style',
    {
      'style:name': encoded(name),
      'style:display-name': name,
      'style:family': 'paragraph',
      'style:parent-style-name': parent === undefined ? undefined : encoded(parent),
      'style:next-style-name': outline === undefined ? undefined : 'Text_20_body',
      'style:default-outline-level': outline,
      'style:class': outline === undefined ? undefined : 'text',
    },
    paragraph ? element('style:paragraph-properties', paragraph, ...tabs(name, width)) : '',
    text ? element('style:text-properties', text) : '',
  );
}

/** Page numbers of the contents stand at the right edge, with dots before them. */
function tabs(name: string, width: number): string[] {
  if (!/^Contents \d$/.test(name)) return [];
  return [
    element(
      'style:tab-stops',
      {},
      element('style:tab-stop', {
        'style:position': cm(width),
        'style:type': 'right',
        'style:leader-style': 'dotted',
        'style:leader-text': '.',
      }),
    ),
  ];
}

/** A style's name inside the file. */
export function encoded(name: string): string {
  return name.replaceAll(' ', '_20_');
}

/** Lines under and over table rows. */
export const TABLE_LINES = {
  header: `1pt solid ${ACCENT}`,
  row: `0.4pt solid ${LINE}`,
  total: `0.8pt solid ${ACCENT}`,
} as const;

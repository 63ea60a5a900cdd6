import type { ReportDocument } from '../document/report-document';
import { element } from '../archive/xml';
import { ACCENT, INK } from '../theme/colours';
import { listStyles } from './list-styles';
import { odfFile } from './namespaces';
import { LOCALES } from './odf-meta';
import { masterPages, pageLayouts } from './odt-page-frame';
import { indexLinkStyle } from './odt-contents';
import { pageSize } from './page-size';
import { paragraphStyles } from './paragraph-styles';

/** On every office computer, or with a font of the same widths in its place: the line breaks stay. */
export const FONT = 'Arial';

/** styles.xml: the named styles an editor finds in the list of styles, the pages, their heads and feet. */
export function odtStyles(document: ReportDocument): string {
  return odfFile(
    'document-styles',
    fontFaces(),
    element(
      'office:styles',
      {},
      defaults(document),
      paragraphStyles(pageSize(document.orientation).textWidth),
      textStyles(),
      indexLinkStyle(),
      outline(),
      listStyles(),
    ),
    element('office:automatic-styles', {}, pageLayouts(document)),
    element('office:master-styles', {}, masterPages(document)),
  );
}

export function fontFaces(): string {
  return element(
    'office:font-face-decls',
    {},
    element('style:font-face', {
      'style:name': FONT,
      'svg:font-family': FONT,
      'style:font-family-generic': 'swiss',
      'style:font-pitch': 'variable',
    }),
  );
}

function defaults({ language }: ReportDocument): string {
  const locale = LOCALES[language];
  const paragraph = element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', {
      'fo:hyphenation-ladder-count': 3,
      'fo:orphans': 2,
      'fo:widows': 2,
      'style:writing-mode': 'lr-tb',
      'style:tab-stop-distance': '1.25cm',
    }),
    element('style:text-properties', {
      'style:font-name': FONT,
      'fo:font-size': '10.5pt',
      'fo:color': INK,
      'fo:language': locale.language,
      'fo:country': locale.country,
      'fo:hyphenate': 'true',
      'fo:hyphenation-remain-char-count': 3,
      'fo:hyphenation-push-char-count': 3,
    }),
  );
  const graphic = element('style:default-style', { 'style:family': 'graphic' });
  const table = element(
    'style:default-style',
    { 'style:family': 'table' },
    element('style:table-properties', { 'table:border-model': 'collapsing' }),
  );
  const row = element(
    'style:default-style',
    { 'style:family': 'table-row' },
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  );
  return paragraph + graphic + table + row;
}

function textStyles(): string {
  const style = (name: string, display: string, properties: Readonly<Record<string, string>>): string =>
    element(
      'style:style',
      { 'style:name': name, 'style:display-name': display, 'style:family': 'text' },
      element('style:text-properties', properties),
    );
  return (
    style('Internet_20_link', 'Internet link', {
      'fo:color': ACCENT,
      'style:text-underline-style': 'solid',
      'style:text-underline-width': 'auto',
      'style:text-underline-color': 'font-color',
    }) +
    element(
      'style:style',
      { 'style:name': 'Picture', 'style:family': 'graphic' },
      element('style:graphic-properties', {
        'style:vertical-pos': 'middle',
        'style:vertical-rel': 'text',
        'fo:margin': '0cm',
        'fo:padding': '0cm',
        'fo:border': 'none',
      }),
    )
  );
}

/** Headings carry their numbers in their words; the outline gives levels, no numbers. */
function outline(): string {
  return element(
    'text:outline-style',
    { 'style:name': 'Outline' },
    ...[1, 2, 3].map((level) => element('text:outline-level-style', { 'text:level': level, 'style:num-format': '' })),
  );
}

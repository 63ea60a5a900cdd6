import type { Language } from '@wegmarke/domain';
import { element, type Attributes } from '../archive/xml';
import { LOCALES } from './odf-meta';
import { cm } from './page-size';

export interface RunLook {
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** Where it differs from the document's. */
  readonly language: Language | null;
}

export interface ParagraphStart {
  readonly breakBefore?: boolean;
  readonly masterPage?: string;
  readonly keepWithNext?: boolean;
}

/** Styles that only this document needs: each is written once and named in the order of first use. */
export class AutomaticStyles {
  private readonly written = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  get markup(): string {
    return [...this.written].map(([definition, name]) => definition.replace('{name}', name)).join('');
  }

  /** The look of a run of text, or `null` where it is that of its paragraph. */
  run({ strong, emphasis, language }: RunLook): string | null {
    if (!strong && !emphasis && language === null) return null;
    const locale = language === null ? null : LOCALES[language];
    return this.style('T', { 'style:family': 'text' }, 'style:text-properties', {
      'fo:font-weight': strong ? 'bold' : undefined,
      'fo:font-style': emphasis ? 'italic' : undefined,
      'fo:language': locale?.language,
      'fo:country': locale?.country,
    });
  }

  /** A named style that starts a page, perhaps of another kind. */
  paragraph(parent: string, { breakBefore, masterPage, keepWithNext }: ParagraphStart): string {
    if (!breakBefore && masterPage === undefined && !keepWithNext) return parent;
    return this.style(
      'P',
      {
        'style:family': 'paragraph',
        'style:parent-style-name': parent,
        'style:master-page-name': masterPage,
      },
      'style:paragraph-properties',
      {
        'fo:break-before': breakBefore && masterPage === undefined ? 'page' : undefined,
        'fo:keep-with-next': keepWithNext ? 'always' : undefined,
      },
    );
  }

  /** A named style that would start a page, and does not here. */
  unbroken(parent: string): string {
    const attributes = { 'style:family': 'paragraph', 'style:parent-style-name': parent };
    return this.style('P', attributes, 'style:paragraph-properties', { 'fo:break-before': 'auto' });
  }

  /** `whole`: does not break between its rows. */
  table(width: number, whole = false): string {
    return this.style('Table', { 'style:family': 'table' }, 'style:table-properties', {
      'style:width': cm(width),
      'table:align': 'left',
      'fo:margin-top': '0.1cm',
      'fo:margin-bottom': '0.15cm',
      'table:border-model': 'collapsing',
      'style:may-break-between-rows': whole ? 'false' : undefined,
    });
  }

  column(width: number): string {
    return this.style('Column', { 'style:family': 'table-column' }, 'style:table-column-properties', {
      'style:column-width': cm(width),
    });
  }

  /** `whole`: does not break inside. */
  row(whole: boolean): string {
    return this.style('Row', { 'style:family': 'table-row' }, 'style:table-row-properties', {
      'fo:keep-together': whole ? 'always' : 'auto',
    });
  }

  cell(properties: Attributes): string {
    return this.style('Cell', { 'style:family': 'table-cell' }, 'style:table-cell-properties', properties);
  }

  private style(prefix: string, attributes: Attributes, kind: string, properties: Attributes): string {
    const definition = element('style:style', { 'style:name': '{name}', ...attributes }, element(kind, properties));
    const known = this.written.get(definition);
    if (known !== undefined) return known;
    const count = (this.counts.get(prefix) ?? 0) + 1;
    this.counts.set(prefix, count);
    const name = `${prefix}${count}`;
    this.written.set(definition, name);
    return name;
  }
}

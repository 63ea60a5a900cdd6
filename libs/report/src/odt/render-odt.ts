import { MEDIA_TYPES, type Progress, type Rendered } from '../document/rendered';
import type { ReportDocument } from '../document/report-document';
import { writableDocument } from '../document/writable-document';
import { element } from '../archive/xml';
import { odfFile } from './namespaces';
import { odfMeta } from './odf-meta';
import { odfPackage } from './odf-package';
import { OdtBody } from './odt-body';
import { odtContent } from './odt-content';
import { odtStyles } from './odt-styles';

/**
 * The document as OpenDocument text 1.3, the exchange format of German administrations: real styles, a table of
 * contents, header rows on each page, running heads. Reads no clock, no font and no network: same document, same bytes.
 */
export function renderOdt(given: ReportDocument, progress?: Progress): Promise<Rendered> {
  const { document, places } = writableDocument(given);
  const body = new OdtBody(document);
  progress?.(0);
  const content = odtContent(body, (share) => progress?.(share * 0.8));
  const bytes = odfPackage({
    mediaType: MEDIA_TYPES.odt,
    content,
    styles: odtStyles(document),
    meta: odfMeta({ ...document, ...marked(document) }),
    settings: odtSettings(),
    pictures: body.pictures.files,
  });
  progress?.(1);
  return Promise.resolve({ bytes, places });
}

/** A draft says so in the file's title and subject too. */
function marked({ title, subject, draftMark }: ReportDocument): { title: string; subject: string } {
  const mark = draftMark === null ? '' : ` (${draftMark})`;
  return { title: title + mark, subject: subject + mark };
}

/** Fields are counted when the file is opened (page numbers of the contents); a group's heading stays with its rows. */
function odtSettings(): string {
  const items = ['FieldAutoUpdate', 'TableRowKeep'].map((name) =>
    element('config:config-item', { 'config:name': name, 'config:type': 'boolean' }, 'true'),
  );
  const set = element('config:config-item-set', { 'config:name': 'ooo:configuration-settings' }, ...items);
  return odfFile('document-settings', element('office:settings', {}, set));
}

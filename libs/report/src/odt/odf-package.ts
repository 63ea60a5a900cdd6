import { element, XML_DECLARATION } from '../archive/xml';
import { zipArchive } from '../archive/zip-archive';
import { ODF_VERSION } from './namespaces';

/** Parts of an OpenDocument package, text or spreadsheet. */
export interface OdfParts {
  readonly mediaType: string;
  readonly content: string;
  readonly styles: string;
  readonly meta: string;
  readonly settings: string;
  readonly pictures: readonly OdfPicture[];
}

export interface OdfPicture {
  /** Inside the package: `Pictures/chart-1.svg`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** The media type comes first and is stored, so that a file is recognised by its first bytes (ODF 1.3 part 2, 3.3). */
export function odfPackage(parts: OdfParts): Uint8Array {
  const { mediaType, content, styles, meta, settings, pictures } = parts;
  return zipArchive([
    { path: 'mimetype', content: mediaType, stored: true },
    { path: 'content.xml', content },
    { path: 'styles.xml', content: styles },
    { path: 'meta.xml', content: meta },
    { path: 'settings.xml', content: settings },
    ...pictures,
    { path: 'META-INF/manifest.xml', content: manifest(mediaType, pictures) },
  ]);
}

function manifest(mediaType: string, pictures: readonly OdfPicture[]): string {
  const files = ['content.xml', 'styles.xml', 'meta.xml', 'settings.xml'].map((path) => ({
    path,
    mediaType: 'text/xml',
  }));
  const entries = [{ path: '/', mediaType, version: ODF_VERSION }, ...files, ...pictures];
  return (
    XML_DECLARATION +
    element(
      'manifest:manifest',
      {
        'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
        'manifest:version': ODF_VERSION,
      },
      ...entries.map((entry) =>
        element('manifest:file-entry', {
          'manifest:full-path': entry.path,
          'manifest:version': 'version' in entry ? entry.version : undefined,
          'manifest:media-type': entry.mediaType,
        }),
      ),
    )
  );
}

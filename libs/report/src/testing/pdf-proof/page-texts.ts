/** The text of one page as it is marked. */
export interface PageText {
  /** By number of the page's object and of the marked content: `12/3`. */
  readonly marked: ReadonlyMap<string, string>;
  readonly artifacts: readonly string[];
  readonly outside: readonly string[];
}

interface Outline {
  readonly title: string;
  readonly items: readonly Outline[];
}

interface Info {
  readonly Title?: string;
  readonly Author?: string;
  readonly Subject?: string;
  readonly Language?: string | null;
}

/** Pages, bookmarks and properties, as the PDF reader of the browser world finds them. */
export async function readPages(bytes: Uint8Array) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  const pages: PageText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(pageText(items as readonly Item[]));
    page.cleanup();
  }
  const { info } = (await document.getMetadata()) as { info: Info };
  const bookmarks = flat((await document.getOutline()) as readonly Outline[] | null, 1);
  await task.destroy();
  return {
    pages,
    bookmarks,
    language: info.Language ?? '',
    info: { title: info.Title ?? '', author: info.Author ?? '', subject: info.Subject ?? '' },
  };
}

interface Item {
  readonly type?: string;
  readonly tag?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

function pageText(items: readonly Item[]): PageText {
  const marked = new Map<string, string>();
  const [artifacts, outside, open]: [string[], string[], (Item | null)[]] = [[], [], []];
  for (const item of items) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item);
    else if (item.type === 'endMarkedContent') open.pop();
    else if (item.str !== undefined) {
      const text = item.hasEOL === true ? `${item.str} ` : item.str;
      const inside = open.findLast((one) => one?.tag === 'Artifact' || (one?.id ?? null) !== null);
      const key = contentKey(inside?.id);
      if (key !== null) marked.set(key, (marked.get(key) ?? '') + text);
      else if (inside?.tag === 'Artifact') artifacts.push(text);
      else if (text.trim() !== '') outside.push(text);
    }
  }
  return { marked, artifacts, outside };
}

/** `p12R_mc3` is marked content 3 on the page that is object 12. */
function contentKey(id: string | null | undefined): string | null {
  const [, page, content] = /^p(\d+)R\d*_mc(\d+)$/.exec(id ?? '') ?? [];
  return page === undefined || content === undefined ? null : `${page}/${content}`;
}

function flat(items: readonly Outline[] | null, level: number): { level: number; text: string }[] {
  return (items ?? []).flatMap(({ title, items: below }) => [{ level, text: title }, ...flat(below, level + 1)]);
}

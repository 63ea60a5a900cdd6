import type { ReportDocument } from '../document/report-document';
import { element } from '../archive/xml';
import { AutomaticStyles } from './automatic-styles';
import { encoded } from './paragraph-styles';
import { OdtPictures } from './odt-pictures';
import { pageSize, type PageSize } from './page-size';

/** Master pages of an upright document by how they lie. */
const LYING = { portrait: 'Standard', landscape: 'Turned' } as const;

/** What the writers of the blocks share while one document is written. */
export class OdtBody {
  readonly styles = new AutomaticStyles();
  readonly pictures: OdtPictures;
  /** The page under what is written now. */
  private page: PageSize;
  private lies: ReportDocument['orientation'];
  private masterPage: string | null = null;
  private breaks = false;
  private keeps = false;

  constructor(readonly document: ReportDocument) {
    this.pictures = new OdtPictures(document.language);
    this.lies = document.orientation;
    this.page = pageSize(document.orientation);
  }

  /** Between the margins, in centimetres. */
  get width(): number {
    return this.page.textWidth;
  }

  get pageHeight(): number {
    return this.page.height;
  }

  /** What comes next stands on pages that lie like this: on a new one where that is a change. */
  lieAs(orientation: ReportDocument['orientation']): void {
    if (orientation === this.lies) return;
    this.lies = orientation;
    this.page = pageSize(orientation);
    this.turnTo(LYING[orientation]);
  }

  /** What comes next starts a page of this kind. */
  turnTo(masterPage: string): void {
    this.masterPage = masterPage;
  }

  /** What comes next starts a page. */
  breakPage(): void {
    this.breaks = true;
  }

  /** What comes next stays on the page of what follows it. */
  keepWithNext(): void {
    this.keeps = true;
  }

  /** A paragraph in a named style: `name` as the editor shows it. */
  paragraph(name: string, content: string): string {
    return element('text:p', { 'text:style-name': this.styleOf(name) }, content);
  }

  /** `here`: on the page that has begun, though chapters start a page. */
  heading(level: number, content: string, here = false): string {
    const style = here ? this.styles.unbroken(`Heading_20_${level}`) : this.styleOf(`Heading ${level}`);
    return element('text:h', { 'text:style-name': style, 'text:outline-level': level }, content);
  }

  /** Where a page has to start here, a style of its own that says so. */
  private styleOf(name: string): string {
    const style = this.styles.paragraph(encoded(name), {
      breakBefore: this.breaks,
      masterPage: this.masterPage ?? undefined,
      keepWithNext: this.keeps,
    });
    this.breaks = false;
    this.keeps = false;
    this.masterPage = null;
    return style;
  }
}

import type { Language } from '@wegmarke/domain';
import { CHART_FONTS, chartSize, chartSvg } from '../charts/chart-svg';
import { signPaths } from '../charts/sign-svg';
import { element } from '../archive/xml';
import type { Chart, Sign } from '../document/report-document';
import type { OdfPicture } from './odf-package';
import { cm } from './page-size';

/** Editors take the first name they read; it is the one the text is set in. */
const FONTS = "Arial, 'Liberation Sans', sans-serif";
const SVG = 'image/svg+xml';
const SIGN_SIZE = 0.32;
/** A chart leaves room for the heads and its caption on the page: share of the page's height. */
const HIGHEST = 0.64;
/** The drawing's text is 12 units high; so it is set in 8.3 points, on upright pages and on broad ones. */
const UNITS_PER_CM = 41;

/** Pictures of the file, each stored once, and the frames that show them. */
export class OdtPictures {
  private readonly stored = new Map<string, OdfPicture>();
  private frames = 0;

  constructor(
    private readonly language: Language,
    private readonly pageHeight: number,
  ) {}

  get files(): readonly OdfPicture[] {
    return [...this.stored.values()];
  }

  /** As wide as the text, with its words for those who do not see it. */
  chart(
    chart: Chart,
    id: string,
    width: number,
    words: { readonly title: string; readonly description: string },
  ): string {
    const units = Math.round(width * UNITS_PER_CM);
    const size = chartSize(chart, this.language, units);
    const scale = Math.min(width / size.width, (this.pageHeight * HIGHEST) / size.height);
    const path = `Pictures/${id}.svg`;
    this.store(path, chartSvg(chart, { language: this.language, width: units }).replace(CHART_FONTS, FONTS));
    return this.frame(
      path,
      { width: size.width * scale, height: size.height * scale },
      element('svg:title', {}, words.title) + element('svg:desc', {}, words.description),
    );
  }

  /** In the line, before the word that says the same. */
  sign(sign: Sign): string {
    const path = `Pictures/${sign.axis}-${sign.value}.svg`;
    const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: 64, height: 64, viewBox: '0 0 16 16' };
    if (!this.stored.has(path)) this.store(path, element('svg', attributes, signPaths(sign)));
    return `${this.frame(path, { width: SIGN_SIZE, height: SIGN_SIZE })}\u00a0`;
  }

  private store(path: string, content: string): void {
    this.stored.set(path, { path, mediaType: SVG, content });
  }

  private frame(path: string, size: { readonly width: number; readonly height: number }, words = ''): string {
    this.frames += 1;
    return element(
      'draw:frame',
      {
        'draw:style-name': 'Picture',
        'draw:name': `picture-${this.frames}`,
        'text:anchor-type': 'as-char',
        'svg:width': cm(size.width),
        'svg:height': cm(size.height),
      },
      element('draw:image', {
        'xlink:href': path,
        'xlink:type': 'simple',
        'xlink:show': 'embed',
        'xlink:actuate': 'onLoad',
        'draw:mime-type': SVG,
      }),
      words,
    );
  }
}

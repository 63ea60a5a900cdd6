import type { Language } from '@wegmarke/domain';
import { CHART_FONTS, chartSize, chartSvg } from '../charts/chart-svg';
import { signPaths } from '../charts/sign-svg';
import { element } from '../archive/xml';
import type { Chart, Sign } from '../document/report-document';
import { emfPicture } from './emf/emf-picture';
import type { OdfPicture } from './odf-package';
import { cm } from './page-size';

/** Editors take the first name they read; it is the one the text is set in. */
const FONTS = "Arial, 'Liberation Sans', sans-serif";
const SVG = 'image/svg+xml';
/** For Word, which shows no SVG in a text of OpenDocument; LibreOffice takes the first picture of a frame. */
const METAFILE = 'image/x-emf';
const SIGN_SIZE = 0.32;
/** A chart leaves room for the heads and its caption on the page: share of the page's height. */
const HIGHEST = 0.64;
/** The drawing's text is 12 units high; so it is set in 8.3 points, on upright pages and on broad ones. */
const UNITS_PER_CM = 41;

/** Pictures of the file, each stored once, and the frames that show them. */
export class OdtPictures {
  private readonly stored = new Map<string, OdfPicture>();
  private frames = 0;

  constructor(private readonly language: Language) {}

  get files(): readonly OdfPicture[] {
    return [...this.stored.values()];
  }

  /** As wide as the text of its page, with its words for those who do not see it. */
  chart(
    chart: Chart,
    id: string,
    { width, pageHeight }: { readonly width: number; readonly pageHeight: number },
    words: { readonly title: string; readonly description: string },
  ): string {
    const units = Math.round(width * UNITS_PER_CM);
    const size = chartSize(chart, this.language, units);
    const scale = Math.min(width / size.width, (pageHeight * HIGHEST) / size.height);
    const shown = { width: size.width * scale, height: size.height * scale };
    const svg = chartSvg(chart, { language: this.language, width: units }).replace(CHART_FONTS, FONTS);
    return this.frame(
      this.store(id, svg, shown.width),
      shown,
      element('svg:title', {}, words.title) + element('svg:desc', {}, words.description),
    );
  }

  /** In the line, before the word that says the same. */
  sign(sign: Sign): string {
    const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: 64, height: 64, viewBox: '0 0 16 16' };
    const svg = element('svg', attributes, signPaths(sign));
    const paths = this.store(`${sign.axis}-${sign.value}`, svg, SIGN_SIZE);
    return `${this.frame(paths, { width: SIGN_SIZE, height: SIGN_SIZE })}\u00a0`;
  }

  /** The same drawing in both formats; `width` in centimetres. */
  private store(name: string, svg: string, width: number): readonly OdfPicture[] {
    const [drawn, metafile] = [`Pictures/${name}.svg`, `Pictures/${name}.emf`];
    if (!this.stored.has(drawn)) {
      this.stored.set(drawn, { path: drawn, mediaType: SVG, content: svg });
      this.stored.set(metafile, { path: metafile, mediaType: METAFILE, content: emfPicture(svg, width * 10) });
    }
    return [drawn, metafile].flatMap((path) => this.stored.get(path) ?? []);
  }

  private frame(
    pictures: readonly OdfPicture[],
    size: { readonly width: number; readonly height: number },
    words = '',
  ): string {
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
      ...pictures.map(({ path, mediaType }) =>
        element('draw:image', {
          'xlink:href': path,
          'xlink:type': 'simple',
          'xlink:show': 'embed',
          'xlink:actuate': 'onLoad',
          'draw:mime-type': mediaType,
        }),
      ),
      words,
    );
  }
}

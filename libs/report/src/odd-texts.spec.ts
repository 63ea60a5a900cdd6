import { LANGUAGES } from '@wegmarke/domain';
import { REPORT_FORMATS } from './document/rendered';
import { renderReport } from './render-report';
import { aRandom, oddModel, oddText } from './testing/odd-model';

const DOCUMENTS = 20;
const TEXTS = 50;

/** 20 reports, each written with 50 texts of its own: 1,000 random texts. */
const random = aRandom(20_251_231);
const models = Array.from({ length: DOCUMENTS }, () => {
  const texts = Array.from({ length: TEXTS }, () => oddText(random));
  let at = 0;
  return oddModel(() => texts[at++ % TEXTS] ?? '');
});

it.each(REPORT_FORMATS)(
  'comes out as %s for 1,000 random texts as fields of 20 reports',
  async (format) => {
    for (const [at, model] of models.entries()) {
      const language = LANGUAGES[at % LANGUAGES.length] ?? 'de';
      const { bytes } = await renderReport(model, language, format);
      expect(bytes.length).toBeGreaterThan(1_000);
    }
  },
  180_000,
);

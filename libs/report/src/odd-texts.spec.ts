import { LANGUAGES } from '@wegmarke/domain';
import { REPORT_FORMATS } from './document/rendered';
import { renderReport } from './render-report';
import { oddReports } from './testing/odd-model';

/** Word takes as long as all others together; it has a file of its own beside this one. */
const others = REPORT_FORMATS.filter((format) => format !== 'docx');

it.each(others)(
  'comes out as %s for 1,000 random texts as fields of 20 reports',
  async (format) => {
    for (const [at, model] of oddReports().entries()) {
      const language = LANGUAGES[at % LANGUAGES.length] ?? 'de';
      const { bytes } = await renderReport(model, language, format);
      expect(bytes.length).toBeGreaterThan(1_000);
    }
  },
  180_000,
);

import { LANGUAGES } from '@wegmarke/domain';
import { renderReport } from '../render-report';
import { oddReports } from '../testing/odd-model';

it.each(['docx'] as const)(
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

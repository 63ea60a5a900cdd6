import { FREEZE_CHECKLIST_CODES, LANGUAGES } from '@wegmarke/domain';
import { freezeChecklistSentence } from './freeze-checklist-sentence';

describe('freezeChecklistSentence', () => {
  it('counts in German', () => {
    const item = { code: 'text-empty', ok: false, params: { count: 3 } } as const;
    expect(freezeChecklistSentence(item, 'de').replaceAll('\u00a0', ' ')).toBe('3 Abschnitte sind ohne Text.');
  });

  it.each(FREEZE_CHECKLIST_CODES)('has a whole sentence for %s in every language and number', (code) => {
    for (const language of LANGUAGES) {
      const said = [0, 1, 2].map((count) =>
        freezeChecklistSentence({ code, ok: count === 0, params: { count } }, language),
      );
      for (const sentence of said) expect(sentence).toMatch(/^[^{}[\]–]+\.$/);
      expect(new Set(said).size).toBe(3);
    }
  });
});

import { CHECKLIST_CODES, LANGUAGES, type ChecklistItem } from '@wegmarke/domain';
import { checklistSentence } from './checklist-sentence';

const item = (change: Partial<ChecklistItem>): ChecklistItem => ({
  code: 'queries-answered',
  ok: false,
  blocking: true,
  params: { state: 'open', asOfOn: '2026-10-31', deadlineOn: '2026-11-30', count: 2 },
  ...change,
});

describe('checklistSentence', () => {
  it.each([
    [item({ ok: true }), 'Keine Rückfrage ist offen.'],
    [item({ params: { count: 1 } }), 'Eine Rückfrage ist offen.'],
    [item({}), '2 Rückfragen sind offen.'],
    [
      item({ code: 'in-review', params: { state: 'open' } }),
      'Die Berichtsrunde ist nicht in Prüfung, sondern „offen“.',
    ],
  ])('says %# in German', (line, sentence) => {
    expect(checklistSentence(line, 'de').replaceAll('\u00a0', ' ')).toBe(sentence);
  });

  it.each(CHECKLIST_CODES)('has a whole sentence for %s in every language and number', (code) => {
    for (const language of LANGUAGES) {
      for (const change of [{ ok: true }, { ok: false }, { ok: false, params: { ...item({}).params, count: 1 } }]) {
        expect(checklistSentence(item({ code, ...change }), language)).toMatch(/^[^{}[\]–]+\.$/);
      }
    }
  });
});

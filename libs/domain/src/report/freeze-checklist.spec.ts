import { FREEZE_CHECKLIST_CODES, freezeChecklist, refuseFreeze, type BeforeFreeze } from '../index';
import { ministryKey, refusalOf } from '@wegmarke/domain-testing';

const [vm, um] = [ministryKey('vm'), ministryKey('um')];
const NOTHING: BeforeFreeze = { consents: [], texts: [], disagreements: [] };
const open = (before: Partial<BeforeFreeze>) =>
  freezeChecklist({ ...NOTHING, ...before }).items.filter(({ ok }) => !ok);

describe('the checklist of the freeze', () => {
  it('names all its points, and none is open where nothing is', () => {
    const { ready, items } = freezeChecklist({
      consents: [{ ministry: vm, state: 'agreed' }],
      texts: [{ part: 'foreword', empty: false, translation: 'current' }],
      disagreements: [],
    });
    expect(items.map(({ code }) => code)).toEqual(FREEZE_CHECKLIST_CODES);
    expect([ready, items.every(({ ok }) => ok)]).toEqual([true, true]);
  });

  it.each([
    ['consent-commented', 'commented', true],
    ['consent-open', 'open', false],
    ['consent-outdated', 'outdated', false],
  ] as const)('says %s of a ministry; it blocks: %s', (code, state, blocking) => {
    const consents = [
      { ministry: vm, state },
      { ministry: um, state: 'agreed' as const },
    ];
    expect(open({ consents })).toEqual([{ code, ok: false, blocking, params: { count: 1, ministries: ['vm'] } }]);
    expect(freezeChecklist({ ...NOTHING, consents }).ready).toBe(!blocking);
  });

  it('says which parts are empty, untranslated or behind, and each once', () => {
    const texts: BeforeFreeze['texts'] = [
      { part: 'foreword', empty: true, translation: 'missing' },
      { part: 'summary', empty: false, translation: 'missing' },
      { part: 'since', empty: false, translation: 'outdated-fr' },
      { part: 'outlook', empty: false, translation: 'outdated-de' },
    ];
    const disagreements: BeforeFreeze['disagreements'] = [
      { part: 'since', language: 'de' },
      { part: 'since', language: 'fr' },
    ];
    expect(open({ texts, disagreements }).map(({ code, params }) => [code, params['parts']])).toEqual([
      ['text-empty', ['foreword']],
      ['translation-missing', ['summary']],
      ['translation-outdated', ['since', 'outlook']],
      ['numbers-disagree', ['since']],
    ]);
    expect(freezeChecklist({ ...NOTHING, texts, disagreements }).ready).toBe(true);
  });

  it('refuses the freeze with the ministries that object', () => {
    const commented = freezeChecklist({ ...NOTHING, consents: [{ ministry: vm, state: 'commented' }] });
    expect(refusalOf(() => refuseFreeze(commented))).toMatchObject({ code: 'freeze-blocked' });
    expect(() => refuseFreeze(commented)).toThrow(expect.objectContaining({ data: { count: 1, ministries: ['vm'] } }));
    expect(() => refuseFreeze(freezeChecklist(NOTHING))).not.toThrow();
  });
});

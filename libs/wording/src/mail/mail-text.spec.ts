import { LANGUAGES } from '@wegmarke/domain';
import { on, roundKey } from '@wegmarke/domain-testing';
import { plainSpaces } from '../testing/plain-spaces';
import { MAIL_GROUPS, MAIL_KINDS, type MailContent, type MailItem } from './mail-content';
import { MAIL_KIND_WORDS } from './mail-kind-words';
import { daysLeftText } from './mail-lines';
import { mailText } from './mail-text';

const round = { key: roundKey('2025'), asOfOn: on('2025-12-31'), deadlineOn: on('2026-01-30') };

const item = (group: MailItem['group'], change: Partial<MailItem> = {}): MailItem => ({
  group,
  code: '3.2.1',
  title: { de: 'Austausch der Museen', fr: 'Échanges entre musées' },
  deadlineOn: on('2026-01-30'),
  daysLeft: 10,
  count: null,
  link: 'https://wegmarke.example/frankreich/aufgaben/m/3.2.1?round=2025',
  ...change,
});

const content = (change: Partial<MailContent> = {}): MailContent => ({
  kind: 'round-opened',
  language: 'de',
  strategy: { de: 'Partnerschafts-Konzeption', fr: 'Conception de partenariat' },
  sample: false,
  round,
  daysLeft: 10,
  items: [item('due')],
  workLink: 'https://wegmarke.example/frankreich/aufgaben',
  ...change,
});

describe('a mail', () => {
  it('reads as a letter in German', () => {
    const { subject, text } = mailText(content());
    expect(subject).toBe('Berichtsrunde 2025 eröffnet: 1 Meldung fällig');
    expect(text).toBe(
      [
        'Guten Tag,',
        'die Berichtsrunde 2025 ist eröffnet. Stichtag ist der 31. Dezember 2025, die Meldungen werden bis zum 30. Januar 2026 erbeten (noch 10 Arbeitstage).',
        'Zu melden (1)',
        '3.2.1 · Austausch der Museen\nFrist 30. Januar 2026, noch 10 Arbeitstage\nhttps://wegmarke.example/frankreich/aufgaben/m/3.2.1?round=2025',
        'Alle Aufgaben:\nhttps://wegmarke.example/frankreich/aufgaben',
        'Mit freundlichen Grüßen',
        '-- \nPartnerschafts-Konzeption\nAutomatische Nachricht von Wegmarke. Antworten auf diese Adresse werden nicht gelesen.\n',
      ].join('\n\n'),
    );
  });

  it('reads as a letter in French, typeset', () => {
    const { subject, text } = mailText(content({ language: 'fr' }));
    expect(subject).toBe('Campagne de suivi 2025 ouverte\u00a0: 1 compte rendu attendu');
    expect(plainSpaces(text)).toContain(
      'La campagne de suivi 2025 est ouverte. La date de référence est le 31 décembre 2025 ; les comptes rendus sont attendus pour le 30 janvier 2026 (encore 10 jours ouvrés).',
    );
    expect(text).not.toMatch(/ [;:?!»%]|« |\p{L}'\p{L}/u);
  });

  it('groups what is to be done, the overdue first, and counts the two first groups in the subject', () => {
    const all = MAIL_GROUPS.map((group) => item(group, { daysLeft: group === 'overdue' ? -6 : 3 }));
    const { subject, text } = mailText(content({ kind: 'reminder', items: [...all].reverse() }));
    expect(subject).toBe('1 Meldung überfällig · 1 Meldung fällig');
    const headings = ['Überfällig (1)', 'Zu melden (1)', 'Zu zeichnen (1)', 'Zurückgegeben (1)', 'Rückfragen (1)'];
    const places = headings.map((heading) => text.indexOf(heading));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toContain('seit 6 Arbeitstagen überfällig');
  });

  it('says of a ministry how many reports it owes', () => {
    const owing = item('ministry', { code: 'VM', title: { de: 'Ministerium für Verkehr', fr: null }, count: 4 });
    const { subject, text } = mailText(content({ kind: 'reminder', items: [{ ...owing, daysLeft: -3 }] }));
    expect(subject).toBe('1 Ressort im Verzug');
    expect(text).toContain('VM · Ministerium für Verkehr\n4 Meldungen stehen aus, Frist 30. Januar 2026, seit 3');
  });

  it.each([
    ['de', '[Musterdaten] ', 'Musterdaten: Diese Nachricht'],
    ['fr', '[Données d’exemple] ', 'Données d’exemple : ce message'],
  ] as const)('of a sample strategy says so in subject and text (%s)', (language, mark, sentence) => {
    const { subject, text } = mailText(content({ language, sample: true }));
    expect(subject.startsWith(mark)).toBe(true);
    expect(plainSpaces(text)).toContain(sentence);
  });

  it.each(MAIL_KINDS.flatMap((kind) => LANGUAGES.map((language) => [kind, language] as const)))(
    '%s (%s) has a subject that fits a list, and no gap where a value is missing',
    (kind, language) => {
      const { subject, text, html } = mailText(content({ kind, language, round: null, daysLeft: null }));
      expect(subject.length).toBeGreaterThan(5);
      expect(subject.length).toBeLessThan(80);
      expect(`${text}${html}`).not.toMatch(/[{}[\]]|undefined|null/);
      expect(MAIL_KIND_WORDS[language][kind].length).toBeGreaterThan(3);
    },
  );

  it('escapes in HTML what comes from outside, and marks a title without translation', () => {
    const title = { de: 'Kunst & <b>"Musik"</b>', fr: null };
    const { html, text } = mailText(content({ language: 'fr', items: [item('due', { title })] }));
    expect(html).toContain('lang="de">3.2.1 · Kunst &amp; &lt;b&gt;&quot;Musik&quot;&lt;/b&gt;</a>');
    expect(html).toContain('<html lang="fr">');
    expect(html).not.toContain('<b>');
    expect(html).not.toMatch(/<img|style=|src=/);
    expect(text).toContain('3.2.1 · Kunst & <b>"Musik"</b>');
  });
});

it.each([
  [3, 'noch 3 Arbeitstage', 'encore 3 jours ouvrés'],
  [1, 'noch 1 Arbeitstag', 'encore 1 jour ouvré'],
  [0, 'heute fällig', 'à rendre aujourd’hui'],
  [-1, 'seit 1 Arbeitstag überfällig', 'en retard de 1 jour ouvré'],
  [-15, 'seit 15 Arbeitstagen überfällig', 'en retard de 15 jours ouvrés'],
])('%s working days left: %s · %s', (days, de, fr) => {
  expect([daysLeftText(days, 'de'), daysLeftText(days, 'fr')]).toEqual([de, fr]);
});

import type { Language, LocalizedText } from '@wegmarke/domain';
import { fill } from '@wegmarke/wording';
import type { Cover, LabelledText } from '../../document/report-document';
import { publisherName } from '../publisher-name';
import { ofRound, type ReportContext } from './report-context';

export function plainText(text: LocalizedText, language: Language): string {
  return (language === 'fr' ? text.fr : null) ?? text.de;
}

/** What the report covers, as of when, sealed and issued when; in one column on the cover. */
export function coverOf(context: ReportContext): Cover {
  const { words, model, language, day } = context;
  const { from, to } = model.round.period;
  return {
    over: publisherName(model.publisher, language),
    title: ofRound(context, words.cover.title),
    subtitle: plainText(model.strategy.title, language),
    facts: [
      { label: words.cover.period, text: fill(words.cover.span, { from: day(from), to: day(to) }) },
      { label: words.cover.asOf, text: day(model.round.asOfOn) },
      { label: words.cover.sealed, text: day(model.round.sealedOn) },
      { label: words.cover.edition, text: editionText(context) },
    ],
    colophon: [...colophonOf(context), { label: words.cover.rules, text: model.program.rules }],
  };
}

function editionText({ words, model, day }: ReportContext): string {
  if (model.edition === null) return words.cover.draftEdition;
  const { number, frozenOn } = model.edition;
  return fill(words.cover.frozenEdition, { number: String(number), day: day(frozenOn) });
}

/** What makes an edition checkable: data and texts by checksum, and the program that printed them. */
export function colophonOf({ words, model }: ReportContext): readonly LabelledText[] {
  const { snapshot, round, text, program } = model;
  const version = fill(words.cover.snapshotVersion, { version: String(snapshot.version), round: round.key });
  return [
    { label: words.cover.snapshot, text: version },
    { label: words.cover.dataChecksum, text: snapshot.checksum },
    { label: words.cover.textChecksum, text: text.checksum },
    { label: words.cover.program, text: `${program.name} ${program.version}` },
  ];
}

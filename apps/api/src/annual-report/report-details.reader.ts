import { Injectable } from '@nestjs/common';
import {
  allowedActions,
  may,
  type Actor,
  type FreezeChecklist,
  type Language,
  type RoundSnapshot,
  type TranslationState,
} from '@wegmarke/domain';
import { annualReport, fallbackCount, type ReportModel } from '@wegmarke/report';
import { freezeChecklistSentence, problemSentence } from '@wegmarke/wording';
import type { StoredAnnualReport } from './annual-report.repository';
import { adoptionOf, disagreementsIn } from './disagreements';
import type {
  ConsentDto,
  EditionDto,
  FreezeCheckDto,
  OutlineEntryDto,
  ReportDetailDto,
  ReportPartDto,
  SinceSentenceDto,
} from './dto/report-detail.dto';
import { CurrentReports } from './editions/current-reports';
import { Editions } from './editions/editions.repository';
import { ExportJobs } from './exports/export-jobs.repository';
import { FreezeChecks, type ConsentAtHand } from './freeze-checks';
import { ReportModels } from './model/report-models';
import { subjectOf } from './report-desk';
import type { SealedRoundOfReport } from './rounds/sealed-round';
import { SealedRounds } from './rounds/sealed-rounds.reader';
import { sentencesOf } from './since-sentences';
import { mayReadDraft } from './texts/draft-reading';
import { partsOf } from './texts/report-parts';
import { ReportTexts, type StoredText } from './texts/report-text.repository';
import { textStateOf } from './texts/text-state';

/** What is left to do is not for whoever does not work on the report. */
const NO_CHECKS: FreezeChecklist = { ready: false, items: [] };

/** What the page of a report shows: to readers the sealed data, and the texts as soon as they are frozen. */
@Injectable()
export class ReportDetails {
  constructor(
    private readonly rounds: SealedRounds,
    private readonly current: CurrentReports,
    private readonly models: ReportModels,
    private readonly texts: ReportTexts,
    private readonly editions: Editions,
    private readonly jobs: ExportJobs,
    private readonly checks: FreezeChecks,
  ) {}

  /** @throws DomainError `round-not-found`, `round-not-sealed` with what is missing */
  async get(actor: Actor, roundId: string, language: Language): Promise<ReportDetailDto> {
    const round = await this.rounds.get(actor, roundId);
    const report = await this.current.of(round);
    const { snapshot } = await this.rounds.content(round.id);
    const works = mayReadDraft(actor, round);
    const whole = works || report.state === 'frozen';
    const model = await (whole ? this.models.build(round, report) : this.models.buildWithoutTexts(round, report));
    const texts = whole ? await this.texts.listTexts(round.id) : [];
    const sentences = sentencesOf(model);
    const checklist = works ? await this.checks.of(round, report, sentences) : NO_CHECKS;
    const consents = works ? await this.checks.consentsOf(report, snapshot, texts) : [];
    return {
      version: report.version,
      ...basicsOf(round, report, model, language),
      freezeProgress: report.state === 'freezing' ? await this.editions.filesInTheMaking(round.id) : null,
      parts: await this.partsOf(round, texts, snapshot, whole),
      outline: outlineOf(model, language),
      sentences: sentences.map(
        (sentence): SinceSentenceDto => ({ ...sentence, adopted: adoptionOf(sentence.key, texts) }),
      ),
      disagreements: disagreementsIn(texts, sentences).map((one) => ({ ...one, numbers: [...one.numbers] })),
      fallback: { de: fallbackCount(model, 'de'), fr: fallbackCount(model, 'fr') },
      places: (works ? await this.jobs.lastPlaces(round.id) : []).map((place) => ({
        ...place,
        characters: [...place.characters],
      })),
      checklist: checksOf(checklist, language, namesIn(snapshot, language)),
      consents: consents.map((consent) => consentAnswer(actor, round, report, consent)),
      editions: await this.editionsOf(round.id),
      allowedActions: actionsOf(actor, round, report),
    };
  }

  private async partsOf(
    { id }: SealedRoundOfReport,
    texts: readonly StoredText[],
    snapshot: RoundSnapshot,
    whole: boolean,
  ): Promise<ReportPartDto[]> {
    const translations: ReadonlyMap<string, TranslationState> = whole ? await this.texts.translations(id) : new Map();
    return partsOf(snapshot).map(({ part, title, ministries }) => ({
      ...{ part, title, ministries: [...ministries], translation: translations.get(part) ?? 'current' },
      de: textStateOf(texts, part, 'de'),
      fr: textStateOf(texts, part, 'fr'),
    }));
  }

  private async editionsOf(roundId: string): Promise<EditionDto[]> {
    const editions = await this.editions.listFrozen(roundId);
    const answers: EditionDto[] = [];
    for (const { id, number, frozenOn, dataChecksum, textChecksum, snapshotVersion } of editions) {
      const files = await this.editions.listFiles(id);
      answers.push({ number, frozenOn, dataChecksum, textChecksum, snapshotVersion, files });
    }
    return answers;
  }
}

type Basics = 'round' | 'strategy' | 'snapshot' | 'state' | 'freezeProblem' | 'printsVerdicts' | 'previous';

function basicsOf(
  round: SealedRoundOfReport,
  { state, freezeProblem, printsVerdicts }: StoredAnnualReport,
  { since }: ReportModel,
  language: Language,
): Pick<ReportDetailDto, Basics> {
  const { id, key, asOfOn, period, deadlineOn, sealedOn, publishedOn, strategy, snapshot } = round;
  return {
    round: { id, key, state: round.state, asOfOn, period, deadlineOn, sealedOn, publishedOn },
    strategy: { key: strategy.key, title: strategy.title, sample: strategy.sample },
    ...{ snapshot, state, printsVerdicts },
    previous: since && { key: since.before.key, asOfOn: since.before.asOfOn },
    freezeProblem: freezeProblem && {
      code: freezeProblem,
      detail: problemSentence(freezeProblem, {}, language).detail,
    },
  };
}

function outlineOf(model: ReportModel, language: Language): OutlineEntryDto[] {
  return annualReport(model, language).blocks.flatMap((block) =>
    block.type === 'heading' ? [{ id: block.id, level: block.level, text: block.text }] : [],
  );
}

/** Ministries by abbreviation, parts by heading; what is not known stands as it is. */
function namesIn(snapshot: RoundSnapshot, language: Language): (key: string) => string {
  const named = [
    ...snapshot.ministries.map(({ key, abbreviation }) => [key, abbreviation] as const),
    ...partsOf(snapshot).map(({ part, title }) => [part, title] as const),
  ];
  const names = new Map<string, string>(named.map(([key, name]) => [key, name[language] ?? name.de]));
  return (key) => names.get(key) ?? key;
}

function checksOf({ items }: FreezeChecklist, language: Language, nameOf: (key: string) => string): FreezeCheckDto[] {
  return items.map((item) => ({
    ...item,
    params: item.params as FreezeCheckDto['params'],
    detail: freezeChecklistSentence(item, language, nameOf),
  }));
}

function consentAnswer(
  actor: Actor,
  round: SealedRoundOfReport,
  report: StoredAnnualReport,
  { ministry, state, comment, part, at, by }: ConsentAtHand,
): ConsentDto {
  const mayAnswer = report.state === 'in_consent' && may(actor, 'consent-report', subjectOf(round, ministry)).allowed;
  return { ministry, state, comment, part, at, by, allowedActions: mayAnswer ? ['agree', 'comment'] : [] };
}

/** What the round allows and the state of the report does. */
function actionsOf(actor: Actor, round: SealedRoundOfReport, { state }: StoredAnnualReport): string[] {
  const writable = state === 'draft' || state === 'in_consent';
  const fits: Readonly<Record<string, boolean>> = {
    'read-report-draft': true,
    'edit-report': writable,
    'start-report-consent': state === 'draft',
    'freeze-report': writable,
  };
  return allowedActions(actor, subjectOf(round)).filter((action) => fits[action] === true);
}

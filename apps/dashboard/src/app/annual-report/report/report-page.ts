import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, linkedSignal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords, LANGUAGE, localizedText, SampleMark } from '@wegmarke/ui';
import { injectAnchorFocus } from '../../core/page-state/anchor-focus';
import { PageState } from '../../core/page-state/page-state';
import { injectPageTitle } from '../../core/page-title/page-title';
import { StrategyStore } from '../../core/strategy/strategy-store';
import { LoadState } from '../../pieces/load-state';
import { NeighbourNav, type Neighbour } from '../../pieces/neighbour-nav';
import { ReplacedPlaces } from '../../pieces/file-export/replaced-places';
import { UnknownEntry } from '../../pieces/unknown-entry';
import { ConsentSection } from './consent/consent-section';
import { CheckList } from './freeze/check-list';
import { DownloadSection } from './freeze/download-section';
import { FreezeSection } from './freeze/freeze-section';
import { PreviewSection } from './preview/preview-section';
import { PrintVerdicts } from './print-verdicts';
import { ReportFacts } from './report-facts';
import { ReportOutline, type OutlineEntry } from './report-outline';
import { ReportStore } from './report-store';
import { reportWords } from './report.words';
import { SinceSection } from './since/since-section';
import { ReportTexts } from './texts/report-texts';
import { anchorOf } from './texts/part-anchor';
import { TextPart } from './texts/text-part';
import { textsWords } from './texts/texts.words';

/** The annual report of one sealed round: its texts, what the data say, who agrees, and the files. */
@Component({
  selector: 'wm-report-page',
  imports: [
    CheckList,
    ConsentSection,
    DownloadSection,
    FreezeSection,
    LoadState,
    NeighbourNav,
    NgTemplateOutlet,
    PreviewSection,
    PrintVerdicts,
    ReplacedPlaces,
    ReportFacts,
    ReportOutline,
    RouterLink,
    SampleMark,
    SinceSection,
    TextPart,
    UnknownEntry,
  ],
  providers: [ReportStore, ReportTexts],
  templateUrl: './report-page.html',
  styleUrl: './report-page.css',
})
export class ReportPage {
  private readonly page = inject(PageState);
  private readonly strategy = inject(StrategyStore);
  private readonly language = inject(LANGUAGE);
  protected readonly store = inject(ReportStore);
  protected readonly words = injectWords(reportWords);
  protected readonly textsWords = injectWords(textsWords);

  protected readonly all = computed((): Neighbour => ({ label: this.words().all, link: this.page.link(['berichte']) }));
  protected readonly round = computed(() => this.page.link(['runden', this.store.key()]));
  /** What the seal still waits for; that the round is not there yet says the page itself. */
  protected readonly missing = computed(() =>
    (this.store.notSealed()?.errors ?? []).filter(({ code }) => code !== 'not-in-this-state'),
  );
  protected readonly unfinished = computed(() => {
    const state = this.store.report()?.state;
    return state === 'draft' || state === 'in_consent';
  });
  protected readonly frozen = computed(() => this.store.report()?.state === 'frozen');
  /**
   * Whoever has nothing to do on it comes for the files; whoever works on it ends with them. Decided once: who sees it
   * frozen sees the files come where the progress was.
   */
  protected readonly filesFirst = linkedSignal<string | undefined, boolean>({
    source: () => this.store.report()?.round.key,
    computation: () => untracked(() => this.frozen() || !this.store.works()),
  });
  /** Why nothing can be written, for those who see the texts without a button. */
  protected readonly note = computed(() => {
    const [state, words] = [this.store.report()?.state, this.textsWords()];
    if (this.store.writable()) return words.saves;
    if (state === 'frozen' || state === 'freezing') return words[state];
    return words.readOnly;
  });
  protected readonly outline = computed((): readonly OutlineEntry[] => {
    const [words, works] = [this.words(), this.store.works()];
    const parts = this.store.withheld() ? [] : (this.store.report()?.parts ?? []);
    const files = [
      { id: 'ausgaben', label: this.frozen() ? words.editions : words.freeze },
      ...(this.frozen() ? [] : [{ id: 'dateien', label: words.download }]),
    ];
    return [
      ...(this.filesFirst() ? files : []),
      ...(this.unfinished() && works ? [{ id: 'pruefliste', label: words.checklist }] : []),
      {
        id: 'texte',
        label: this.textsWords().heading,
        parts: parts.map(({ part, title }) => ({
          id: anchorOf(part),
          label: localizedText(title, this.language()),
        })),
      },
      { id: 'seither', label: words.sentences },
      { id: 'vorschau', label: words.preview },
      ...(works ? [{ id: 'mitzeichnung', label: words.consent }] : []),
      ...(this.filesFirst() ? [] : files),
    ];
  });

  constructor() {
    injectAnchorFocus(() => this.store.report() !== undefined);
    injectPageTitle(() => `${this.words().title(this.store.key())} – ${this.strategy.title()}`);
  }
}

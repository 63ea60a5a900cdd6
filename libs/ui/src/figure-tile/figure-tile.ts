import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { FigureBasis, FigurePart, FigureValue } from '@wegmarke/domain';
import { FIGURE_WORDS, figureClauses, formatPercent, PART_WORDS, SAMPLE_SPLIT_NOTE } from '@wegmarke/wording';
import { AxisSymbol } from '../axis/axis-symbol';
import { Disclosure } from '../disclosure/disclosure';
import { LANGUAGE } from '../language/language';
import { injectWords } from '../language/words';
import type { PageLink } from '../links/page-link';
import { NumberLink } from '../number/number-link';
import type { PartitionPart } from '../partition/partition';
import { PartitionBar } from '../partition/partition-bar';
import { PartitionTable } from '../partition/partition-table';
import { SampleMark } from '../sample/sample-mark';
import { figureTileWords } from './figure-tile.words';
import { markOfPart } from './mark-of-part';

/** Where the number `within` a figure leads: `numerator`, `denominator` or the key of a part. */
export type ListOfFigure = (within: string) => PageLink | null;

/**
 * One figure that cannot be misquoted: name, numerator of denominator and share, the parts of a combined class always
 * with it, then all of it as a sentence, and behind a question all parts, the rest and what was left out. Every number
 * opens its list.
 */
@Component({
  selector: 'wm-figure-tile',
  imports: [RouterLink, AxisSymbol, Disclosure, NumberLink, PartitionBar, PartitionTable, SampleMark],
  templateUrl: './figure-tile.html',
  styleUrl: './figure-tile.css',
})
export class FigureTile {
  readonly figure = input.required<FigureValue>();
  readonly basis = input.required<FigureBasis>();
  readonly sample = input(false);
  /** The sum was published while its split is sample data. */
  readonly splitIsSample = input(false);
  readonly listOf = input<ListOfFigure>(() => null);
  readonly method = input<PageLink | null>(null);

  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(figureTileWords);

  protected readonly name = computed(() => FIGURE_WORDS[this.language()][this.figure().key]);
  protected readonly clauses = computed(() => figureClauses(this.figure(), this.basis())[this.language()]);
  protected readonly splitNote = computed(() => SAMPLE_SPLIT_NOTE[this.language()]);
  protected readonly percent = computed(() => formatPercent(this.figure().percent, this.language()));
  protected readonly parts = computed(() => this.named(this.figure().parts));
  protected readonly whole = computed(() => [...this.parts(), ...this.named(this.figure().rest)]);
  protected readonly excluded = computed(() => this.named(this.figure().excluded));
  protected readonly numeratorLink = computed(() => this.listOf()('numerator'));
  protected readonly denominatorLink = computed(() => this.listOf()('denominator'));
  protected readonly boundsText = computed(() => {
    const { bounds } = this.figure();
    if (!bounds) return null;
    const [low, high] = [bounds.low, bounds.high].map((percent) => formatPercent(percent, this.language()));
    return this.words().bounds(low ?? '', high ?? '', bounds.assessed);
  });

  private named(parts: readonly FigurePart[]): PartitionPart[] {
    return parts.map(({ key, count }) => ({
      key,
      count,
      word: PART_WORDS[this.language()][key],
      mark: markOfPart(key),
      link: this.listOf()(key),
    }));
  }
}

import { Component, computed, inject } from '@angular/core';
import { CourseBadge, injectWords, LANGUAGE, localizedText } from '@wegmarke/ui';
import { ReportPreview } from '../report-preview';
import { ReportStore } from '../report-store';
import { ruleWords } from './rule.words';

/** The rule's verdict with what stands in the form, said politely when it changes. */
@Component({
  selector: 'wm-rule-preview-box',
  imports: [CourseBadge],
  template: `
    <div class="box">
      <strong>{{ words().heading }}</strong>
      <div aria-live="polite">
        @if (preview.preview(); as preview) {
          <p>
            <wm-course-badge [course]="preview.verdict" />
            <span>{{ words().withThis(sentence()) }}</span>
          </p>
          @if (divergence(); as text) {
            <p class="muted">{{ text }}</p>
          }
        } @else {
          <p class="muted">{{ words().waiting }}</p>
        }
      </div>
    </div>
  `,
  styles: `
    .box {
      margin-block: 0.5rem;
      padding: 0.5rem 0.75rem;
      border-inline-start: 0.25rem solid var(--wm-line-strong);
      background: var(--wm-surface-raised);
    }
    p {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25rem 0.75rem;
      margin: 0.25rem 0 0;
    }
  `,
})
export class RulePreviewBox {
  protected readonly preview = inject(ReportPreview);
  private readonly store = inject(ReportStore);
  private readonly language = inject(LANGUAGE);
  protected readonly words = injectWords(ruleWords);
  protected readonly sentence = computed(() => {
    const preview = this.preview.preview();
    return preview === null ? '' : localizedText(preview.sentence, this.language());
  });
  protected readonly divergence = computed(() => {
    const steps = this.preview.preview()?.divergence ?? 0;
    if (steps === 0) return '';
    const { better, worse, betterSaid, worseSaid } = this.words();
    const [above, below] = this.store.writable() ? [better, worse] : [betterSaid, worseSaid];
    return steps > 0 ? above : below;
  });
}

import { Component, computed, inject, input } from '@angular/core';
import { injectWords, LANGUAGE, ScrollRegion } from '@wegmarke/ui';
import { formatDay } from '@wegmarke/wording';
import { Checksum } from '../../../pieces/file-export/checksum-copy';
import { fileExportWords } from '../../../pieces/file-export/file-export.words';
import { fileSize } from '../../../pieces/file-export/file-size';
import type { ReportDetail } from '../../report-answer';
import { fileUrl } from '../../report-file';
import { freezeWords } from './freeze.words';

/** Frozen editions, newest first, each with all its files: they are served as they were made, for ever. */
@Component({
  selector: 'wm-edition-list',
  imports: [Checksum, ScrollRegion],
  template: `
    @let text = words();
    @for (edition of editions(); track edition.number) {
      <h3>{{ text.edition(edition.number) }}</h3>
      <p>{{ edition.frozen }}</p>
      <dl>
        <dt>{{ text.dataChecksum }}</dt>
        <dd><wm-checksum [checksum]="edition.dataChecksum" [of]="text.dataChecksum" /></dd>
        <dt>{{ text.textChecksum }}</dt>
        <dd><wm-checksum [checksum]="edition.textChecksum" [of]="text.textChecksum" /></dd>
      </dl>
      <p class="muted">{{ text.compare }}</p>
      <wm-scroll-region [label]="text.files(edition.number)">
        <table class="table">
          <caption class="visually-hidden">
            {{
              text.files(edition.number)
            }}
          </caption>
          <thead>
            <tr>
              <th scope="col">{{ text.file }}</th>
              <th scope="col" class="numeric">{{ text.size }}</th>
              <th scope="col">{{ text.checksum }}</th>
            </tr>
          </thead>
          <tbody>
            @for (file of edition.files; track file.url) {
              <tr>
                <th scope="row">
                  <a class="link" download [href]="file.url">{{ file.name }}</a>
                </th>
                <td class="numeric">{{ file.size }}</td>
                <td><wm-checksum [checksum]="file.checksum" [of]="file.name" /></td>
              </tr>
            }
          </tbody>
        </table>
      </wm-scroll-region>
    } @empty {
      <p>{{ text.none }}</p>
    }
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.25rem 1rem;
      margin-block: 0.5rem;
    }
    dt {
      color: var(--wm-text-muted);
      font-size: 0.875rem;
    }
    dd {
      margin: 0;
    }
    td:last-child {
      min-inline-size: min(16rem, 42vw);
    }
    @media (max-width: 40rem) {
      dl {
        grid-template-columns: 1fr;
      }
    }
  `,
})
export class EditionList {
  readonly report = input.required<ReportDetail>();

  private readonly language = inject(LANGUAGE);
  private readonly fileWords = injectWords(fileExportWords);
  protected readonly words = injectWords(freezeWords);

  protected readonly editions = computed(() => {
    const [{ round, editions }, language, words, names] = [
      this.report(),
      this.language(),
      this.words(),
      this.fileWords(),
    ];
    return [...editions].reverse().map((edition) => ({
      ...edition,
      frozen: words.frozenOn(formatDay(edition.frozenOn, language), edition.snapshotVersion),
      files: edition.files.map((file) => ({
        ...file,
        name: words.download(names.shortFormats[file.format], names.languages[file.language]),
        size: fileSize(file.bytes, language),
        url: fileUrl(round.id, file.format, file.language, String(edition.number)),
      })),
    }));
  });
}

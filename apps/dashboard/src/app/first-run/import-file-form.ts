import { Component, computed, inject } from '@angular/core';
import { injectWords, ScrollRegion } from '@wegmarke/ui';
import { FirstRunStore } from './first-run-store';
import { firstRunWords } from './first-run.words';

/** Choose a catalogue file, read what it would do or what is wrong with it, then take it over. */
@Component({
  selector: 'wm-import-file-form',
  imports: [ScrollRegion],
  templateUrl: './import-file-form.html',
})
export class ImportFileForm {
  protected readonly store = inject(FirstRunStore);
  protected readonly words = injectWords(firstRunWords);
  protected readonly checked = this.store.checked;
  protected readonly summary = computed(() => {
    const checked = this.checked();
    if (checked === null) return '';
    const { fields, goals, measures } = checked.result;
    return this.words().importWould(checked.name, fields.create, goals.create, measures.create);
  });

  protected check(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file) void this.store.checkFile(file);
    // The same file, mended, can be chosen again.
    input.value = '';
  }
}

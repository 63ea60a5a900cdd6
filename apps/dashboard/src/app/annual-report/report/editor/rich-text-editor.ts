import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Language, RichText } from '@wegmarke/domain';
import { injectWords } from '@wegmarke/ui';
import { LinkQuestion } from './link-question';
import {
  COMMANDS,
  editorPlugins,
  isOn,
  isPossible,
  linkAt,
  setLink,
  SHORTCUTS,
  TOOLS,
  type Tool,
} from './editor-commands';
import { documentOf, richTextOf } from './rich-text-document';
import { doubtedNumbers, type DoubtedNumbers } from './doubted-numbers';
import { editorWords } from './editor.words';

/**
 * Writes one text of the report in one language. Says every change as stored text; what it is given from outside
 * (another version, an adopted sentence) replaces the text as one step that can be undone.
 */
@Component({
  selector: 'wm-rich-text-editor',
  imports: [LinkQuestion],
  host: { '(keydown)': 'walk($event)' },
  encapsulation: ViewEncapsulation.None,
  template: `
    <div class="wm-editor">
      <div
        #bar
        class="wm-editor-tools no-print"
        role="toolbar"
        [attr.aria-label]="words().toolbar(label())"
        [attr.aria-controls]="name()"
      >
        @for (tool of tools(); track tool.key; let index = $index) {
          <button
            type="button"
            [class]="'tool-' + tool.key"
            [attr.tabindex]="index === current() ? 0 : -1"
            [attr.aria-pressed]="tool.pressed"
            [attr.aria-disabled]="!tool.possible || null"
            [attr.aria-keyshortcuts]="tool.shortcut"
            [attr.aria-label]="tool.label"
            [title]="tool.title"
            (focus)="current.set(index)"
            (click)="use(tool.key)"
          >
            <span aria-hidden="true">{{ tool.sign }}</span>
          </button>
        }
      </div>
      @if (asking()) {
        <wm-link-question
          [name]="name() + '-link'"
          [address]="address()"
          (chosen)="link($event)"
          (left)="asking.set(false); focus()"
        />
      }
      <div #place class="wm-editor-text"></div>
    </div>
  `,
  styleUrl: './rich-text-editor.css',
})
export class RichTextEditor {
  /** DOM id of the text. */
  readonly name = input.required<string>();
  readonly label = input.required<string>();
  readonly language = input.required<Language>();
  readonly content = input.required<RichText | null>();
  /** Numbers that the data no longer say, by the sentence they stand in. */
  readonly doubted = input<DoubtedNumbers>(new Map());
  readonly changed = output<RichText>();

  protected readonly words = injectWords(editorWords);
  protected readonly asking = signal(false);
  protected readonly current = signal(0);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly bar = viewChild.required<ElementRef<HTMLElement>>('bar');
  private readonly state = signal<EditorState | null>(null);
  private view: EditorView | null = null;
  /** What this editor said last: coming back from outside it is no news. */
  private said: RichText | null = null;

  protected readonly address = computed(() => {
    const state = this.state();
    return state === null ? '' : linkAt(state);
  });
  protected readonly tools = computed(() => {
    const [state, words] = [this.state(), this.words()];
    return TOOLS.map((key) => ({
      key,
      sign: words.signs[key],
      label: words.tools[key],
      title: `${words.tools[key]} (${words.keys(SHORTCUTS[key])})`,
      shortcut: SHORTCUTS[key].replace('Mod', 'Control').replaceAll('-', '+'),
      pressed: key === 'undo' || key === 'redo' ? null : state !== null && isOn(key, state),
      possible: state !== null && isPossible(key, state),
    }));
  });

  constructor() {
    afterNextRender(() => this.begin());
    effect(() => {
      const content = this.content();
      if (content !== untracked(() => this.said)) untracked(() => this.replace(content));
    });
    effect(() => {
      const doubted = this.doubted();
      this.view?.setProps({ decorations: (state) => doubtedNumbers(state.doc, doubted) });
    });
    inject(DestroyRef).onDestroy(() => this.view?.destroy());
  }

  focus(): void {
    this.view?.focus();
  }

  protected use(tool: Tool): void {
    if (tool === 'link') return this.ask();
    this.run(COMMANDS[tool]);
  }

  protected link(address: string): void {
    this.asking.set(false);
    this.run(setLink(address));
    this.focus();
  }

  /** Left and right walk along the tools; one of them is the way in by Tab. */
  protected walk(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const target = { Home: 0, End: TOOLS.length - 1 }[event.key];
    const inBar = event.target instanceof Node && this.bar().nativeElement.contains(event.target);
    if (!inBar || (step === undefined && target === undefined)) return;
    event.preventDefault();
    const next = target ?? (this.current() + (step ?? 0) + TOOLS.length) % TOOLS.length;
    this.bar().nativeElement.querySelectorAll('button').item(next).focus();
  }

  private begin(): void {
    const view = new EditorView(this.place().nativeElement, {
      state: EditorState.create({ doc: documentOf(this.content()), plugins: editorPlugins(() => this.ask()) }),
      attributes: () => ({
        id: this.name(),
        class: 'wm-rich-text',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': this.label(),
        lang: this.language(),
      }),
      decorations: (state) => doubtedNumbers(state.doc, untracked(this.doubted)),
      dispatchTransaction: (transaction) => {
        const next = view.state.apply(transaction);
        view.updateState(next);
        this.state.set(next);
        if (transaction.docChanged && transaction.getMeta('outside') !== true) this.say(next);
      },
    });
    this.view = view;
    this.said = this.content();
    this.state.set(view.state);
  }

  private say(state: EditorState): void {
    this.said = richTextOf(state.doc);
    this.changed.emit(this.said);
  }

  private replace(content: RichText | null): void {
    this.said = content;
    if (this.view === null) return;
    const { state } = this.view;
    const next = documentOf(content);
    if (next.eq(state.doc)) return;
    this.view.dispatch(state.tr.replaceWith(0, state.doc.content.size, next.content).setMeta('outside', true));
  }

  private ask(): void {
    const state = this.view?.state;
    if (state !== undefined && isPossible('link', state)) this.asking.set(true);
  }

  private run(command: Command): void {
    if (this.view !== null) command(this.view.state, this.view.dispatch, this.view);
  }
}

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { forgetPeak, peakMb } from './peak-memory';

/** As much of the product's own class as is used here. */
interface RenderProcess {
  readonly pid: number | null;
  render(task: RenderTask, progress: () => void): Promise<{ readonly bytes?: Uint8Array; readonly reason?: string }>;
  close(): void;
}

interface RenderTask {
  readonly of: 'model';
  readonly text: string;
  readonly language: 'de' | 'fr';
  readonly format: 'pdf' | 'docx' | 'odt' | 'html' | 'xlsx';
}

/** The file of a report model. */
export type FileOrder = Omit<RenderTask, 'of'>;

/**
 * The product's process that makes files, started, kept and renewed by the product's own code. Its memory is read before
 * the product ends it, so that nothing a file took is missed.
 */
export class RenderChild {
  private peak: number | null = null;

  private constructor(private readonly renderer: RenderProcess) {
    const close = renderer.close.bind(renderer);
    renderer.close = () => {
      this.notePeak();
      close();
    };
  }

  static start(serverMain: string): RenderChild {
    const place = join(dirname(serverMain), 'annual-report', 'exports', 'render-process.js');
    const product = createRequire(serverMain)(place) as { readonly RenderProcess: new () => RenderProcess };
    return new RenderChild(new product.RenderProcess());
  }

  pdf(text: string): Promise<Uint8Array> {
    return this.file({ text, language: 'de', format: 'pdf' });
  }

  async file(order: FileOrder): Promise<Uint8Array> {
    this.peak = null;
    if (this.renderer.pid !== null) forgetPeak(this.renderer.pid);
    const { bytes, reason } = await this.renderer.render({ of: 'model', ...order }, () => undefined);
    // Kept: it was not read before its end.
    if (this.peak === null) this.notePeak();
    if (bytes === undefined) throw new Error(reason);
    return bytes;
  }

  /** The most memory the process held while it made the last file, in MB; null where the system does not tell. */
  peakMb(): number | null {
    return this.peak;
  }

  stop(): void {
    this.renderer.close();
  }

  private notePeak(): void {
    if (this.renderer.pid !== null) this.peak ??= peakMb(this.renderer.pid);
  }
}

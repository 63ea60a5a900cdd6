import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';

/** As the product starts it: the API comes first. */
const NICE = 10;

/** A file as the process that makes files sends it. */
interface Made {
  readonly bytes?: Uint8Array;
  readonly failed?: string;
}

/** The product's process that makes files, asked directly and kept for the next file, as the product keeps it. */
export class RenderChild {
  private constructor(private readonly child: ChildProcess) {}

  static start(serverMain: string): RenderChild {
    const entry = join(dirname(serverMain), 'annual-report', 'exports', 'render-child.js');
    const child = fork(entry, [], { serialization: 'advanced', execArgv: ['--max-old-space-size=480'] });
    if (child.pid !== undefined) setPriority(child.pid, NICE);
    return new RenderChild(child);
  }

  /** The PDF of a report model. */
  pdf(model: string): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const hear = ({ bytes, failed }: Made): void => {
        if (!bytes && failed === undefined) return;
        this.child.off('message', hear);
        if (bytes) resolve(bytes);
        else reject(new Error(failed));
      };
      this.child.on('message', hear);
      this.child.send({ of: 'model', text: model, language: 'de', format: 'pdf' });
    });
  }

  /** The most memory it ever held, in MB; null where the system does not tell. */
  peakMb(): number | null {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
      return kilobytes === undefined ? null : Number(kilobytes) / 1024;
    } catch {
      return null;
    }
  }

  stop(): void {
    this.child.kill();
  }
}

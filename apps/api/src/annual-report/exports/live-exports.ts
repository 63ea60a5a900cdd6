import type { Actor } from '@wegmarke/domain';
import type { NewExportDto } from '../dto/export.dto';

/** Files made of today's state, not of a sealed round: written questions and measure sheets. */
export abstract class LiveExports {
  /** Id of the job. */
  abstract order(actor: Actor, wanted: NewExportDto): Promise<string>;
}

import type { LocalizedText } from '@wegmarke/domain';
import type { Config } from '../platform/config';

/** Who publishes, with its full name: the directory of ministries names them as they are called inside the state. */
export function publisherOf({ openData }: Config): LocalizedText {
  return { de: openData.publisher, fr: openData.publisherFr };
}

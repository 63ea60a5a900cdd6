import type { Config } from '../platform/config';

/** Where readers reach the product, without a slash at the end. The request is not asked: whoever sends it could lie. */
export function siteAddress({ publicUrl, port }: Pick<Config, 'publicUrl' | 'port'>): string {
  return (publicUrl ?? `http://localhost:${port}`).replace(/\/+$/, '');
}

/** The address of a published round in the API; stable as long as strategy and round keep their keys. */
export const roundAddress = (strategy: string, round: string): string =>
  `/api/public/strategies/${encodeURIComponent(strategy)}/rounds/${encodeURIComponent(round)}`;

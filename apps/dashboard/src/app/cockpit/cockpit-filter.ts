import { HORIZONS, type CubeFilter, type FieldKey, type MinistryKey } from '@wegmarke/domain';

/** The axes the cockpit is cut by; their names are the query parameters. */
export const COCKPIT_AXES = ['ministry', 'field', 'horizon'] as const;
export type CockpitAxis = (typeof COCKPIT_AXES)[number];
export type CockpitChoice = Readonly<Record<CockpitAxis, readonly string[]>>;

/** The filter of the cube for what is chosen; an axis without choice restricts nothing. */
export function cubeFilterOf({ ministry, field, horizon }: CockpitChoice): CubeFilter {
  const horizons = HORIZONS.filter((key) => horizon.includes(key));
  return {
    ...(ministry.length > 0 && { ministry: ministry as readonly MinistryKey[] }),
    ...(field.length > 0 && { field: field as readonly FieldKey[] }),
    ...(horizon.length > 0 && { horizon: horizons }),
  };
}

/** Stable names that appear in URLs and files. They are not database ids and never change. */
export type StrategyKey = string & { readonly __brand: 'StrategyKey' };
export type FieldKey = string & { readonly __brand: 'FieldKey' };
export type GoalCode = string & { readonly __brand: 'GoalCode' };
export type MeasureCode = string & { readonly __brand: 'MeasureCode' };
export type MinistryKey = string & { readonly __brand: 'MinistryKey' };
export type RoundKey = string & { readonly __brand: 'RoundKey' };
/** Unique inside one measure; the end of the measure has the key `end`. */
export type MilestoneKey = string & { readonly __brand: 'MilestoneKey' };

import type {
  FieldKey,
  GoalCode,
  MeasureCode,
  MilestoneKey,
  MinistryKey,
  RoundKey,
  StrategyKey,
} from '@wegmarke/domain';

export const strategyKey = (text: string): StrategyKey => text as StrategyKey;
export const fieldKey = (text: string): FieldKey => text as FieldKey;
export const goalCode = (text: string): GoalCode => text as GoalCode;
export const measureCode = (text: string): MeasureCode => text as MeasureCode;
export const ministryKey = (text: string): MinistryKey => text as MinistryKey;
export const roundKey = (text: string): RoundKey => text as RoundKey;
export const milestoneKey = (text: string): MilestoneKey => text as MilestoneKey;

/** The key of the end of every measure. */
export const END = milestoneKey('end');

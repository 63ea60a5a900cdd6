import openapiTs, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** Formats of the API and the domain's own types for them, so that an answer fits the domain's functions uncast. */
const DOMAIN_TYPES = {
  date: 'LocalDate',
  'strategy-key': 'StrategyKey',
  'field-key': 'FieldKey',
  'goal-code': 'GoalCode',
  'measure-code': 'MeasureCode',
  'ministry-key': 'MinistryKey',
  'round-key': 'RoundKey',
  'milestone-key': 'MilestoneKey',
  'rich-text': 'RichText',
};

const reference = (name) => ts.factory.createTypeReferenceNode(name);
const orNull = (type) =>
  ts.factory.createUnionTypeNode([type, ts.factory.createLiteralTypeNode(ts.factory.createNull())]);

function domainType(schema) {
  const name = DOMAIN_TYPES[schema.format];
  if (!name) return undefined;
  return Array.isArray(schema.type) && schema.type.includes('null') ? orNull(reference(name)) : reference(name);
}

/** The TypeScript of a contract: paths, operations and schemas. */
export async function clientTypes(document) {
  const nodes = await openapiTs(structuredClone(document), {
    transform: domainType,
    inject: `import type { ${Object.values(DOMAIN_TYPES).sort().join(', ')} } from '@wegmarke/domain';`,
    alphabetize: false,
  });
  return `/* Generated from openapi.json by "npm run contract". Do not edit. */\n${astToString(nodes)}`;
}

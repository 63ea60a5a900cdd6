import { liveMeasure, reopenImplemented } from '../../index';
import { aMeasure, END, on } from '@wegmarke/domain-testing';

const ended = aMeasure().withEnd(on('2026-01-31'));
const implemented = { asOfOn: on('2026-01-20'), implementation: 'implemented' } as const;

it.each([
  ['reported as reached', ended.reported({ ...implemented, milestones: [{ key: END, actualOn: on('2026-01-20') }] })],
  ['reached with its measure', ended.reported(implemented)],
])('a measure that goes on has not reached its end, be it %s before', (_case, measure) => {
  const { facts } = reopenImplemented(measure.record(), 'Nachweis fehlt', on('2026-02-01')).record;
  expect(liveMeasure(facts, on('2026-01-31')).milestones).toMatchObject([{ actualOn: '2026-01-20', open: false }]);
  expect(liveMeasure(facts).milestones).toMatchObject([{ actualOn: null, open: true }]);
});

import {
  CHANGE_KINDS,
  decisionIssues,
  DomainError,
  fieldIssue,
  reasonIssues,
  refuseBeforeHistory,
  refuseIssues,
} from '../index';
import * as errorCodes from '../errors/error-codes';
import { A_DECISION, on, refusalOf } from '@wegmarke/domain-testing';

const today = on('2026-02-01');
const codes = (documentNumber: string, decidedOn: string | null = null): string[] =>
  decisionIssues({ documentNumber, decidedOn: decidedOn === null ? null : on(decidedOn) }, today).map(
    ({ code }) => code,
  );

describe('A decision', () => {
  it('stands on a document number', () => {
    expect(codes('  ')).toEqual(['document-number-missing']);
    expect(codes('StM 12-3/26')).toEqual([]);
  });

  it('has a number of one line', () => {
    expect(codes('x'.repeat(121))).toEqual(['text-too-long']);
    expect(codes('x'.repeat(120))).toEqual([]);
    expect(codes('a\u0000b')).toEqual(['text-control-characters']);
  });

  it('was taken today or before', () => {
    expect(codes('1', '2026-02-01')).toEqual([]);
    expect(codes('1', '2026-02-02')).toEqual(['day-in-future']);
    expect(decisionIssues(A_DECISION, today)).toEqual([]);
  });
});

describe('A reason', () => {
  it('is more than blanks', () => {
    expect(reasonIssues(' \n ')).toEqual([{ pointer: '/reason', code: 'reason-missing', data: {} }]);
    expect(reasonIssues('Musterbegründung', '/note')).toEqual([]);
  });
});

describe('refuseBeforeHistory', () => {
  it('refuses a write on a day before the last change', () => {
    expect(refusalOf(() => refuseBeforeHistory(on('2026-01-31'), today))?.code).toBe('clock-behind-history');
  });

  it('lets the day of the last change, later days and the first change pass', () => {
    expect(refusalOf(() => refuseBeforeHistory(today, today))).toBeNull();
    expect(refusalOf(() => refuseBeforeHistory(on('2026-02-02'), today))).toBeNull();
    expect(refusalOf(() => refuseBeforeHistory(today, null))).toBeNull();
  });
});

describe('refuseIssues', () => {
  it('names the first issue and carries all of them', () => {
    const issues = [fieldIssue('/a', 'text-missing', { hint: 1 }), fieldIssue('/b', 'code-taken')];
    const thrown = (() => {
      try {
        refuseIssues(issues);
        return null;
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(DomainError);
    expect(thrown).toMatchObject({ code: 'text-missing', data: { pointer: '/a', hint: 1, issues } });
  });

  it('lets a clean input pass', () => {
    expect(() => refuseIssues([])).not.toThrow();
  });
});

it('refuses without data where there is nothing to tell', () => {
  expect(new DomainError('sign-in-required')).toMatchObject({
    code: 'sign-in-required',
    data: {},
    name: 'DomainError',
  });
});

it('lists every code and every kind of change once', () => {
  const { DOMAIN_ERROR_CODES: all, ...concepts } = errorCodes;
  expect(Object.values(concepts).flat().sort()).toEqual([...all].sort());
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(CHANGE_KINDS).size).toBe(CHANGE_KINDS.length);
});

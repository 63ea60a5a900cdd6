import { rolesOfClaims } from './roles-of-claims';

const ADMIN = { role: 'admin' } as const;

describe('the roles of claims', () => {
  it.each([
    ['a list', { groups: ['x', 'it'] }, 'groups', true],
    ['a single value', { groups: 'it' }, 'groups', true],
    ['a claim inside a claim', { realm_access: { roles: ['it'] } }, 'realm_access.roles', true],
    ['a claim whose name has dots', { 'https://example.org/roles': ['it'] }, 'https://example.org/roles', true],
    ['part of a value', { groups: ['it-operations'] }, 'groups', false],
    ['another case', { groups: ['IT'] }, 'groups', false],
    ['no such claim', {}, 'groups', false],
    ['a claim inside a text', { realm_access: 'it' }, 'realm_access.roles', false],
    ['what every object has', {}, 'constructor.name', false],
  ])('come from %s', (_, claims, claim, expected) => {
    expect(rolesOfClaims(claims, [{ claim, value: 'it', grant: ADMIN }])).toEqual(expected ? [ADMIN] : []);
  });
});

import { PdfUnavailable } from './pdf-unavailable';
import { createTypesetter } from './typesetter';

jest.mock('node:module', () => ({
  createRequire: () => (name: string) => {
    throw new Error(`Cannot find module '${name}'`);
  },
}));

it('says that there is no PDF on a platform without a binding of the typesetter', () => {
  expect(() => createTypesetter('/', [])).toThrow(PdfUnavailable);
});

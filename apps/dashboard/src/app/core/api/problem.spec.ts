import { HttpErrorResponse } from '@angular/common/http';
import { problemOf } from './problem';

describe('a refusal', () => {
  it('keeps the words of problem+json', () => {
    const error = { title: 'Tag vor dem Beschluss', detail: 'Vor dem 14. Juli 2020 …', code: 'day-before-adoption' };
    expect(problemOf(new HttpErrorResponse({ status: 422, error }))).toMatchObject({
      ...error,
      status: 422,
      errors: [],
    });
  });

  it('without an answer is offline', () => {
    const response = new HttpErrorResponse({ status: 0, error: new ProgressEvent('error') });
    expect(problemOf(response)).toMatchObject({ code: 'offline', status: 0 });
  });

  it('without words is unexpected', () => {
    expect(problemOf(new HttpErrorResponse({ status: 502, error: '<html>' }))).toMatchObject({
      code: 'unexpected',
      status: 502,
    });
    expect(problemOf(new Error('broken'))).toMatchObject({ code: 'unexpected' });
  });
});

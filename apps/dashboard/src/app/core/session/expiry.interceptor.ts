import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { SessionExpiry } from './session-expiry';

const UNAUTHORIZED = 401;

/** A question that is refused because nobody is signed in any more asks for signing in again, wherever it was asked. */
export const noticeExpiry: HttpInterceptorFn = (request, next) => {
  const expiry = inject(SessionExpiry);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        const refused = error instanceof HttpErrorResponse && error.status === UNAUTHORIZED;
        if (refused && !request.url.startsWith('/api/session')) expiry.notice();
      },
    }),
  );
};

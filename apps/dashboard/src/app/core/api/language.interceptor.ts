import type { HttpInterceptorFn } from '@angular/common/http';
import { inject, untracked } from '@angular/core';
import { LANGUAGE } from '@wegmarke/ui';

/** Refusals come as sentences in the language of the screen. Changing the language alone asks nothing anew. */
export const speakLanguage: HttpInterceptorFn = (request, next) => {
  const language = inject(LANGUAGE);
  return next(
    request.clone({ setHeaders: { 'Accept-Language': untracked(language), 'X-Requested-With': 'dashboard' } }),
  );
};

import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, makeEnvironmentProviders, type EnvironmentProviders } from '@angular/core';
import { LANGUAGE } from '@wegmarke/ui';
import { speakLanguage } from './api/language.interceptor';
import { noticeExpiry } from './session/expiry.interceptor';
import { ScreenLanguage } from './i18n/screen-language';
import { ApiWrites } from './api/writes';
import { SessionStore } from './session/session-store';
import { WorkCounts } from './worklist/worklist-counts';
import { StrategyStore } from './strategy/strategy-store';

/**
 * What every page may inject: the API in the reader’s language, the language itself, the strategy on screen. What asks the
 * API stands here too: a service of the root would get a client without the headers of the dashboard.
 */
export function provideDashboard(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideHttpClient(withInterceptors([speakLanguage, noticeExpiry])),
    { provide: LANGUAGE, useFactory: () => inject(ScreenLanguage).current },
    SessionStore,
    ApiWrites,
    WorkCounts,
    StrategyStore,
  ]);
}

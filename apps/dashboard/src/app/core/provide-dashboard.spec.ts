import { HttpBackend } from '@angular/common/http';
import { createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FakeApi } from '../../testing/fake-api';
import { sessionAnswer } from '../../testing/session-answer';
import { ApiWrites } from './api/writes';
import { provideDashboard } from './provide-dashboard';
import { SessionStore } from './session/session-store';

/** As in the product: the client lives with the pages, not at the root. */
it('every change and every sign-in goes out with the header that proves it came from the dashboard', async () => {
  const api = new FakeApi()
    .answer('/api/session', sessionAnswer({ person: null }))
    .answer('/api/session/demo', sessionAnswer(), 'POST')
    .answer('/api/x', {}, 'POST');
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const pages = createEnvironmentInjector(
    [provideDashboard(), { provide: HttpBackend, useValue: api }],
    TestBed.inject(EnvironmentInjector),
  );
  await pages.get(SessionStore).start();
  await pages.get(ApiWrites).send('POST', '/api/x');
  expect(api.asked.map(({ headers }) => headers.get('X-Requested-With'))).toEqual([
    'dashboard',
    'dashboard',
    'dashboard',
  ]);
});

import { HttpBackend } from '@angular/common/http';
import type { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig, type Routes } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { provideDashboard } from '../app/core/provide-dashboard';
import type { FakeApi } from './fake-api';

/** Shows an address with the routes of a test and the answers of a fake API; queries go to the `screen`. */
export async function showAddress(url: string, routes: Routes, api: FakeApi): Promise<RouterTestingHarness> {
  TestBed.configureTestingModule({
    providers: [
      provideRouter(routes, withComponentInputBinding(), withRouterConfig({ paramsInheritanceStrategy: 'always' })),
      provideDashboard(),
      { provide: HttpBackend, useValue: api },
    ],
  });
  const harness = await RouterTestingHarness.create(url);
  await harness.fixture.whenStable();
  return harness;
}

/** A page inside a strategy, at `/frankreich` and what follows. */
export function showStrategyPage(page: Type<unknown>, query: string, api: FakeApi): Promise<RouterTestingHarness> {
  return showAddress(`/frankreich${query}`, [{ path: ':strategy', children: [{ path: '**', component: page }] }], api);
}

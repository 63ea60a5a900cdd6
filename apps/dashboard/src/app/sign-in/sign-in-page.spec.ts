import { screen } from '@testing-library/angular/zoneless';
import userEvent from '@testing-library/user-event';
import { TestBed } from '@angular/core/testing';
import { FakeApi } from '../../testing/fake-api';
import { person, sessionAnswer } from '../../testing/session-answer';
import { showAddress } from '../../testing/show-page';
import { SessionStore } from '../core/session/session-store';
import { returnAddress } from './return-address';
import { SignInPage } from './sign-in-page';

async function show(query: string, answer = sessionAnswer()) {
  const api = new FakeApi().answer('/api/session', answer);
  const harness = await showAddress(`/anmelden${query}`, [{ path: 'anmelden', component: SignInPage }], api);
  const session = TestBed.inject(SessionStore);
  const signInAs = jest.spyOn(session, 'signInAs').mockResolvedValue();
  await session.start({ signIn: false });
  await harness.fixture.whenStable();
  return { signInAs };
}

describe('signing in', () => {
  it('offers a person of each role, the desk of a ministry before its approver', async () => {
    await show('', sessionAnswer({ person: person('vm-desk', 'desk', 'vm') }));
    const names = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent?.trim());
    expect(names).toEqual([
      'Koordination',
      'Als VM – Fachreferat anmelden',
      'Als VM – Freigabe im Ressort anmelden',
      'Lesezugang',
      'Verwaltung',
    ]);
    expect(screen.getByText('Zurzeit: VM – Fachreferat')).toBeVisible();
  });

  it('leads back to where one came from', async () => {
    const { signInAs } = await show('?returnTo=%2Ffrankreich%2Faufgaben');
    await userEvent.click(screen.getByRole('button', { name: 'Als VM – Fachreferat anmelden' }));
    expect(signInAs).toHaveBeenCalledWith('vm-desk', '/frankreich/aufgaben');
  });

  it('hands over to the provider where there is one', async () => {
    await show('?returnTo=%2Fx', sessionAnswer({ mode: 'oidc', person: null, signInUrl: '/api/session/oidc/start' }));
    expect(screen.getByRole('link')).toHaveAttribute('href', '/api/session/oidc/start?returnTo=%2Fx');
  });

  it.each([null, 'https://example.org', '//example.org', '/\\example.org'])(
    'never leads to another site: %s',
    (asked) => {
      expect(returnAddress(asked)).toBe('/');
    },
  );
});

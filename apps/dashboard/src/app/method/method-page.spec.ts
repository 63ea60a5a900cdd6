import { screen, within } from '@testing-library/angular/zoneless';
import { FIGURE_KEYS } from '@wegmarke/domain';
import { FakeApi } from '../../testing/fake-api';
import { showStrategyPage } from '../../testing/show-page';
import { strategyAnswer } from '../../testing/strategy-answer';
import { MethodPage } from './method-page';

function answers(change: Parameters<typeof strategyAnswer>[0] = {}): FakeApi {
  return new FakeApi().answer('/api/strategies/frankreich', strategyAnswer(change));
}

describe('the method page', () => {
  it('prints the thresholds in force', async () => {
    const rules = { ...strategyAnswer().courseRules, criticalOverdueDays: 45 };
    await showStrategyPage(MethodPage, '/methodik', answers({ courseRules: rules }));
    expect(screen.getByText(/mehr als 45 Tage überfällig/)).toBeVisible();
  });

  it('has a place for every figure that a tile can lead to', async () => {
    await showStrategyPage(MethodPage, '/methodik', answers());
    for (const key of FIGURE_KEYS) expect(document.getElementById(`figure-${key}`)).toBeVisible();
  });

  it('starts reading where the address points', async () => {
    // jsdom has no layout to scroll.
    Element.prototype.scrollIntoView = () => undefined;
    await showStrategyPage(MethodPage, '/methodik#figure-onCourse', answers());
    expect(document.activeElement).toHaveTextContent('Im Plan nach der Regel');
  });

  it('lists in its contents exactly the parts it has, in their order', async () => {
    await showStrategyPage(MethodPage, '/methodik', answers());
    const contents = screen.getByRole('navigation', { name: 'Auf dieser Seite' });
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(
      within(contents)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(headings);
  });

  it('explains the levels of certainty and gives public facts with day and source', async () => {
    const [fact] = strategyAnswer().publicFacts;
    const facts = fact === undefined ? [] : [{ ...fact, source: 'https://example.org/ministerrat' }];
    await showStrategyPage(MethodPage, '/methodik', answers({ publicFacts: facts }));
    expect(screen.getByRole('row', { name: /nicht geprüft ohne Quelle oder eigene Übersetzung/ })).toBeVisible();
    const row = screen.getByRole('row', { name: /21. November 2023/ });
    expect(within(row).getByRole('link')).toHaveAttribute('href', 'https://example.org/ministerrat');
  });

  it('says plainly what is not known publicly', async () => {
    await showStrategyPage(MethodPage, '/methodik', answers());
    const unknown = screen.getByRole('region', { name: 'Was öffentlich nicht bekannt ist' });
    expect(unknown).toHaveTextContent('Veröffentlicht ist nur die Summe');
    expect(unknown).toHaveTextContent('der Text der Konzeption selbst');
  });

  it('speaks French', async () => {
    await showStrategyPage(MethodPage, '/methodik?lang=fr', answers());
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Méthode');
    expect(screen.getByRole('region', { name: 'Ce qui n’est pas connu publiquement' })).toHaveTextContent(
      'seul le total est publié',
    );
  });
});

import { screen } from '@testing-library/angular/zoneless';
import { SAMPLE_NOTICE } from '@wegmarke/wording';
import { FakeApi } from '../../../testing/fake-api';
import { reportForm } from '../../../testing/report-answer';
import { showAddress } from '../../../testing/show-page';
import { PersonalFormPage } from './personal-form-page';

async function show(sample: boolean) {
  const form = reportForm();
  const api = new FakeApi().answer('/api/personal-links/abc', { ...form, measure: { ...form.measure, sample } });
  const routes = [{ path: 'formular/:token', component: PersonalFormPage }];
  const harness = await showAddress('/formular/abc', routes, api);
  await harness.fixture.whenStable();
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('2.1.1');
}

describe('the form of a personal link', () => {
  it('says that a sample measure is one', async () => {
    await show(true);
    expect(screen.getByText(SAMPLE_NOTICE.de)).toBeVisible();
  });

  it('says nothing of samples where the measure is real', async () => {
    await show(false);
    expect(screen.queryByText(SAMPLE_NOTICE.de)).not.toBeInTheDocument();
  });
});

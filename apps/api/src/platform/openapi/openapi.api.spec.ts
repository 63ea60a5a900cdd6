import type { OpenAPIObject } from '@nestjs/swagger';
import { describeContract } from '../../describe-contract';
import { startTestApi, type TestApi } from '../testing/test-api';

describe('the contract', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ today: '2026-11-22', seed: 'empty' });
  });
  afterAll(() => api.close());

  it('is served as OpenAPI 3.1 and is the same one that is described without a database', async () => {
    const served = (await api.http('GET', '/api/openapi.json')).json<OpenAPIObject>();
    expect(served.openapi).toBe('3.1.0');
    expect(served.paths).toHaveProperty(['/api/health/ready', 'get']);
    expect(await describeContract()).toEqual(served);
  });

  it('names every operation differently', async () => {
    const { paths } = await describeContract();
    const ids = Object.values(paths).flatMap((item) =>
      Object.values(item as Record<string, { operationId?: string }>).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('can be read as a page without scripts and without other hosts', async () => {
    const page = await api.http('GET', '/api/docs');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.text).toContain('<code>GET /api/health/ready</code>');
    // Without one of its own a browser asks for /favicon.ico.
    expect(page.text).toContain('<link rel="icon" href="data:," />');
    expect(page.text).not.toMatch(/<script|(?:src|href)="(?:https?:)?\/\/|url\(|@import|\[object|undefined/);
  });
});

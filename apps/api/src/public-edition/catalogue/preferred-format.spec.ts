import { preferredFile } from './preferred-format';

describe('the catalogue without an ending', () => {
  it.each([
    [undefined, 'catalog.jsonld'],
    ['*/*', 'catalog.jsonld'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'catalog.jsonld'],
    ['application/json', 'catalog.jsonld'],
    ['application/ld+json', 'catalog.jsonld'],
    ['text/turtle', 'catalog.ttl'],
    ['TEXT/Turtle; charset=utf-8', 'catalog.ttl'],
    ['text/*', 'catalog.ttl'],
    ['text/turtle, application/ld+json;q=0.9', 'catalog.ttl'],
    ['text/turtle;q=0.5, application/ld+json;q=0.9', 'catalog.jsonld'],
    ['text/turtle;q=0, */*', 'catalog.jsonld'],
    ['application/ld+json;q=0, application/json;q=0, */*;q=0.1', 'catalog.ttl'],
    ['application/rdf+xml', 'catalog.jsonld'],
    ['text/turtle;q=much', 'catalog.jsonld'],
    ['', 'catalog.jsonld'],
  ])('is for "%s" the file %s', (accept, file) => {
    expect(preferredFile(accept)).toBe(file);
  });
});

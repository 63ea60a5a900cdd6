/** The files of the catalogue, by what they are asked for with. JSON-LD is JSON as well. */
const FORMATS = [
  { file: 'catalog.jsonld', types: ['application/ld+json', 'application/json'] },
  { file: 'catalog.ttl', types: ['text/turtle'] },
] as const;

/** The file a reader would rather have by its `Accept` (RFC 9110); JSON-LD where it does not mind, or wants neither. */
export function preferredFile(accept = '*/*'): string {
  const wanted = FORMATS.map(({ file, types }) => ({
    file,
    quality: Math.max(...types.map((type) => qualityOf(type, accept))),
  }));
  return wanted.reduce((best, next) => (next.quality > best.quality ? next : best)).file;
}

/** 0 to 1: how much a media type is wanted; the range that fits it most closely counts. */
function qualityOf(type: string, accept: string): number {
  const ranges = new Map(
    accept.split(',').map((range): [string, number] => {
      const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = Number(parameters.find((part) => part.startsWith('q='))?.slice(2) ?? 1);
      return [name, Number.isFinite(quality) ? quality : 0];
    }),
  );
  return ranges.get(type) ?? ranges.get(`${type.split('/', 1)[0]}/*`) ?? ranges.get('*/*') ?? 0;
}

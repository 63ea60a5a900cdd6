const ANYWHERE = 'https://wegmarke.invalid';

/** A path of this product to go back to; whatever would lead elsewhere leads to the first page. */
export function returnPath(wanted: string | undefined): string {
  if (!wanted?.startsWith('/') || !URL.canParse(wanted, ANYWHERE)) return '/';
  const url = new URL(wanted, ANYWHERE);
  const isOurs = url.origin === ANYWHERE && !url.pathname.startsWith('//') && !url.pathname.startsWith('/api/');
  return isOurs ? `${url.pathname}${url.search}${url.hash}` : '/';
}

/** The address of a link as every reader accepts it, or `null`: only the web and mail are linked. */
export function linkTarget(link: string | undefined): string | null {
  if (link === undefined || !URL.canParse(link)) return null;
  const { protocol, href } = new URL(link);
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : null;
}

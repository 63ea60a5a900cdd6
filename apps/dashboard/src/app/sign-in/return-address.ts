/** Where to go after signing in: an address of this dashboard, never another site; else the start page. */
export function returnAddress(asked: string | null): string {
  return asked !== null && /^\/(?![/\\])/.test(asked) ? asked : '/';
}

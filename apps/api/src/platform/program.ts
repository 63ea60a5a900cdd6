/** As package.json says it; stands in the colophon of every file. */
export const PROGRAM = { name: 'Wegmarke', version: '0.1.0' } as const;

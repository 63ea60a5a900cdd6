/**
 * A calendar day in Europe/Berlin as ISO text (`2023-11-21`). Text order is day order, so days compare with `<`.
 * Instants (`…At`) are another thing and never become a LocalDate inside the domain.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

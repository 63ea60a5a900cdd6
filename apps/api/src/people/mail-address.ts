import { fieldIssue, refuseIssues } from '@wegmarke/domain';

const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** @throws DomainError `address-invalid` for a text no mail can be sent to */
export function refuseWrongAddress(email: string | null | undefined): void {
  if (typeof email === 'string' && !ADDRESS.test(email)) refuseIssues([fieldIssue('/email', 'address-invalid')]);
}

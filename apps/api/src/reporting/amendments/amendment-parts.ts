import { AmendedContent } from './amended-content';
import { AmendmentDesk } from './amendment-desk';
import { AmendmentLists } from './amendment-lists.reader';
import { AmendmentPages } from './amendment-pages';
import { AmendmentRepository } from './amendment.repository';
import { ConfirmAmendment } from './use-cases/confirm-amendment';
import { ProposeAmendment } from './use-cases/propose-amendment';
import { RejectAmendment } from './use-cases/reject-amendment';

/** Everything behind corrections after the seal. */
export const AMENDMENT_PARTS = [
  AmendedContent,
  AmendmentDesk,
  AmendmentLists,
  AmendmentPages,
  AmendmentRepository,
  ConfirmAmendment,
  ProposeAmendment,
  RejectAmendment,
];

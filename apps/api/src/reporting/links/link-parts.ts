import { LinkedForms } from './linked-forms';
import { PersonalLinks } from './personal-links';

/** Everything behind personal links. */
export const LINK_PARTS = [LinkedForms, PersonalLinks];

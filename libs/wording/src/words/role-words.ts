import type { Role } from '@wegmarke/domain';
import type { Words } from './words';

export const ROLE_WORDS: Words<Role> = {
  de: {
    coordinator: 'Koordination',
    approver: 'Freigabe im Ressort',
    desk: 'Fachreferat',
    reader: 'Lesezugang',
    admin: 'Verwaltung',
  },
  fr: {
    coordinator: 'coordination',
    approver: 'validation au ministère',
    desk: 'service compétent',
    reader: 'accès en lecture',
    admin: 'administration',
  },
};

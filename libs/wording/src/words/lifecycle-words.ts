import type { RoundState, StatusReportState } from '@wegmarke/domain';
import type { Words } from './words';

export const ROUND_STATE_WORDS: Words<RoundState> = {
  de: {
    planned: 'geplant',
    open: 'offen',
    in_review: 'in Prüfung',
    sealed: 'versiegelt',
    published: 'veröffentlicht',
  },
  fr: {
    planned: 'prévue',
    open: 'ouverte',
    in_review: 'en examen',
    sealed: 'scellée',
    published: 'publiée',
  },
};

export const STATUS_REPORT_STATE_WORDS: Words<StatusReportState> = {
  de: {
    draft: 'Entwurf',
    submitted: 'vorgelegt',
    signed: 'gezeichnet',
    returned: 'zurückgegeben',
    accepted: 'angenommen',
  },
  fr: {
    draft: 'brouillon',
    submitted: 'soumis',
    signed: 'signé',
    returned: 'renvoyé',
    accepted: 'accepté',
  },
};

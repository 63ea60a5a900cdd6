import { defineWords } from '@wegmarke/ui';

export const cockpitWords = defineWords({ title: 'Cockpit' }, { title: 'Tableau de bord' });

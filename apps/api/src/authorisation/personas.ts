/**
 * Who may stand before a door. The subjects are led by vm, um takes part, wm has nothing to do with them, and a lead of vm
 * is on offer to um. `frankreich` is the strategy in question, `schweiz` another one.
 */
export const PERSONAS = [
  'anonymous',
  'disabled',
  'roleless',
  'reader',
  'admin',
  'coordinator',
  'desk',
  'approver',
  /** Approver of vm: wrote and handed in what was written. */
  'author',
  /** Coordinator and desk of vm in one person. */
  'double',
  'participant-desk',
  'participant-approver',
  'other-desk',
  'other-approver',
  'reader-elsewhere',
  'coordinator-elsewhere',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** Short names for rows. */
export const GROUPS = {
  everybody: PERSONAS,
  'signed-in': PERSONAS.filter((persona) => persona !== 'anonymous' && persona !== 'disabled'),
  'signed-out': ['anonymous', 'disabled'],
  coordination: ['coordinator', 'double'],
  lead: ['desk', 'approver', 'author', 'double'],
  /** The lead without the coordination. */
  ministry: ['desk', 'approver', 'author'],
  desks: ['desk', 'double'],
  approvers: ['approver', 'author'],
  participants: ['participant-desk', 'participant-approver'],
  others: ['other-desk', 'other-approver'],
  elsewhere: ['reader-elsewhere', 'coordinator-elsewhere'],
} as const satisfies Readonly<Record<string, readonly Persona[]>>;
export type Group = keyof typeof GROUPS;

/** One or more personas and groups, by name, with blanks between. */
export type Who = string;

export function personasOf(who: Who): readonly Persona[] {
  return who.split(' ').flatMap((name): readonly Persona[] => {
    if (isGroup(name)) return GROUPS[name];
    if (isPersona(name)) return [name];
    throw new Error(`Nobody is called ${name}`);
  });
}

const isGroup = (name: string): name is Group => Object.hasOwn(GROUPS, name);
const isPersona = (name: string): name is Persona => (PERSONAS as readonly string[]).includes(name);

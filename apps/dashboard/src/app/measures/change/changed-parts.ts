/** Top-level parts of a body that differ from what they were: only these are sent, so that others may change the rest. */
export function changedParts(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(after).filter(([part, value]) => JSON.stringify(value) !== JSON.stringify(before[part])),
  );
}

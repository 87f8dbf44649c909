/** Returns every `@id` in a value, wherever it stands. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    key === "@id" && typeof held === "string" ? [held] : idsIn(held),
  );
}

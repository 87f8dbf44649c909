/** Returns a value as a JSON file: two spaces, a line feed at the end. */
export function jsonResponse(value: unknown): Response {
  return new Response(jsonText(value), { headers: { "Content-Type": "application/json; charset=utf-8" } });
}

/** Returns the text of a JSON file as the site serves it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

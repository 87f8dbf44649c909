/** A strict reader of RIS: every line is `TY  - value`, ended by CRLF. Returns the values by tag, in order. */
export function readRis(record: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const line of record.replace(/\r\n$/u, "").split("\r\n")) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line);
    if (match === null) throw new Error(`no RIS line: ${JSON.stringify(line)}`);
    values.set(match[1]!, [...(values.get(match[1]!) ?? []), match[2]!]);
  }
  return values;
}

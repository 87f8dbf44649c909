const COMMANDS: Readonly<Record<string, string>> = {
  "\\textbackslash{}": "\\",
  "\\textasciitilde{}": "~",
  "\\textasciicircum{}": "^",
};

/** A strict reader of one BibTeX entry whose values stand in braces. Returns type, key and the fields, unescaped. */
export function readBibtex(entry: string): { type: string; id: string; fields: ReadonlyMap<string, string> } {
  const head = /^@(\w+)\{([^,\s]+),\n/u.exec(entry);
  if (head === null) throw new Error(`no BibTeX entry: ${entry}`);
  const fields = new Map<string, string>();
  let at = head[0].length;
  while (entry.slice(at) !== "}\n") {
    const name = /^ {2}(\w+) = \{/u.exec(entry.slice(at));
    if (name === null || fields.has(name[1]!)) throw new Error(`no field at ${entry.slice(at)}`);
    const start = at + name[0].length;
    const end = closingBrace(entry, start);
    fields.set(name[1]!, unescape(entry.slice(start, end)));
    if (entry.slice(end, end + 3) !== "},\n") throw new Error(`field ${name[1]!} does not end its line`);
    at = end + 3;
  }
  return { type: head[1]!, id: head[2]!, fields };
}

function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "{") depth += 1;
    else if (text[at] === "}" && --depth === 0) return at;
  }
  throw new Error(`brace not closed: ${text.slice(from)}`);
}

function unescape(value: string): string {
  return value
    .replaceAll(/\\text\w+\{\}|\\([&%$#_{}])/gu, (command, mark?: string) => mark ?? COMMANDS[command]!)
    .replaceAll(/(\d)--(\d)/gu, "$1-$2");
}

/** A text file as a reader's program sees it. */
export interface TextRead {
  readonly head: readonly (readonly [label: string, value: string])[];
  /** By id: `p14`, `s2-1`; `n12` for notes. */
  readonly units: ReadonlyMap<string, string>;
  /** In the order of the file. */
  readonly ids: readonly string[];
}

/** `¶14 …`, `§2.1 …`, `[12] …` */
const UNIT = /^(?:(?<kind>[¶§])(?<name>[\w.-]+) |\[(?<note>\d+)\] )(?<text>.*)$/u;

/** Reads a text file in one language back; notes are looked for only after the last paragraph. */
export function readTextFile(file: string): TextRead {
  const [head = "", ...blocks] = file.replace(/\n$/u, "").split("\n\n");
  const units = new Map<string, string>();
  for (const block of blocks) {
    const { kind, name = "", note, text = "" } = UNIT.exec(block)?.groups ?? {};
    if (kind !== undefined) units.set(kind === "¶" ? `p${name}` : `s${name.replaceAll(".", "-")}`, text);
    else if (note !== undefined) units.set(`n${note}`, text);
  }
  return {
    head: head.split("\n").map((line) => {
      const [, label = "", value = ""] = /^(.+?)(?:：|: )(.*)$/u.exec(line) ?? [];
      return [label, value];
    }),
    units,
    ids: [...units.keys()],
  };
}

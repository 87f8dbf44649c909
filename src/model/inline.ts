/** Text inside a sentence, note, heading, caption or cell. */
export type Inline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "emphasis"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly value: string }
  | { readonly type: "math"; readonly value: string; readonly display: boolean }
  | { readonly type: "noteRef"; readonly note: number };

/** Returns the visible characters without markup and without note marks. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainOf).join("");
}

/** Returns the numbers of the notes marked in these inlines, in reading order. */
export function notesMarked(inlines: readonly Inline[]): number[] {
  return inlines.flatMap((inline) => {
    if (inline.type === "noteRef") return [inline.note];
    return inline.type === "emphasis" ? notesMarked(inline.children) : [];
  });
}

function plainOf(inline: Inline): string {
  switch (inline.type) {
    case "emphasis":
      return plainText(inline.children);
    case "noteRef":
      return "";
    default:
      return inline.value;
  }
}

/** Puts text on the clipboard, with its italics where the browser takes HTML; returns whether it could. */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && "write" in navigator.clipboard && typeof ClipboardItem === "function") {
      const types = { "text/plain": text, "text/html": html };
      const blobs = Object.entries(types).map(([type, value]) => [type, new Blob([value], { type })] as const);
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    } else await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** The old way, for pages that are not served over https. */
function copyBySelection(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "copying";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  return done;
}

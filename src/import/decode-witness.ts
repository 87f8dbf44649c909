import type { Problem } from "../model/problem.ts";

/** Larger files are refused: the largest witness has 0.3 MB. */
export const largestWitness = 20_000_000;

/**
 * Returns the lines of a witness, or the problems that keep it from being read
 * (`witness-not-empty`, `witness-size`, `witness-text`, `witness-utf-8`).
 */
export function decodeWitness(file: string, bytes: Uint8Array): { lines: string[] } | { problems: Problem[] } {
  const fail = (ruleId: string, reason: string, note: string, line = 0, column = 0) => ({
    problems: [{ file, line, column, ruleId, reason, note }],
  });
  if (bytes.length === 0) return fail("witness-not-empty", "the file is empty", "put the witness's text into the file");
  if (bytes.length > largestWitness)
    return fail(
      "witness-size",
      `the file has ${bytes.length} bytes, more than ${largestWitness}`,
      "split it by article, one file for each issue",
    );
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return fail(
      "witness-utf-8",
      "the file is UTF-16",
      "convert it to UTF-8 without changing its text: iconv -f utf-16 -t utf-8",
    );
  const zero = bytes.indexOf(0);
  if (zero >= 0)
    return fail(
      "witness-text",
      `byte ${zero} is NUL: this is not a text file`,
      "give the text of the article, not a PDF or an image",
    );
  const bad = firstInvalidByte(bytes);
  if (bad !== null) {
    const before = new TextDecoder().decode(bytes.subarray(0, bad));
    const lines = before.split("\n");
    return fail(
      "witness-utf-8",
      `byte ${bad} (0x${(bytes[bad] ?? 0).toString(16)}) is not UTF-8`,
      "convert the file to UTF-8, e.g. from GB 18030: iconv -f gb18030 -t utf-8",
      lines.length,
      (lines.at(-1) ?? "").length + 1,
    );
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { lines: text.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line)) };
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}

/** Returns the offset of the first byte that is not part of well-formed UTF-8, or null. */
function firstInvalidByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || !isValid(bytes.subarray(at, at + length), length)) return at;
    at += length;
  }
  return null;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  if (lead >= 0xf0 && lead < 0xf5) return 4;
  return 0;
}

function isValid(sequence: Uint8Array, length: number): boolean {
  if (sequence.length < length) return false;
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(sequence);
    return true;
  } catch {
    return false;
  }
}

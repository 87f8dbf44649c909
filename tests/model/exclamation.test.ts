import { expect, test } from "vitest";
import { formatText } from "../../src/model/format-text.ts";
import { parseText } from "../../src/model/parse-text.ts";
import type { TextDocument } from "../../src/model/text-document.ts";

test("an exclamation mark before a note mark does not make an image", () => {
  const document: TextDocument = {
    title: null,
    parts: [
      {
        role: "body",
        blocks: [
          {
            type: "paragraph",
            sentences: [
              [
                { type: "text", value: "\\!" },
                { type: "noteRef", note: 1 },
                { type: "text", value: "()" },
              ],
            ],
          },
        ],
      },
    ],
    notes: [[{ type: "text", value: "注" }]],
  };
  expect(parseText(formatText(document), "x").document).toEqual(document);
});

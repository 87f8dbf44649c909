import { expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../src/site/host-headers.ts";

const rules = parseHeaders("# why\n/*\n  A: 1\n\n/data/*\n  A: 2\n  B: x: y\n");

test("parseHeaders(text)", () => {
  expect(rules).toEqual([
    { pattern: "/*", headers: [["A", "1"]] },
    {
      pattern: "/data/*",
      headers: [
        ["A", "2"],
        ["B", "x: y"],
      ],
    },
  ]);
  expect(parseHeaders("")).toEqual([]);
});

test.each([
  ["/", { A: "1" }],
  ["/data/corpus.json", { A: "1, 2", B: "x: y" }],
])("headersFor(rules, %j)", (path, headers) => {
  expect(headersFor(rules, path)).toEqual(headers);
});

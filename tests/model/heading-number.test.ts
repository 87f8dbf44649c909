import { expect, test } from "vitest";
import { splitEnglishHeading } from "../../src/model/heading-number.ts";

test.each([
  ["I. Introduction", "I. ", "Introduction"],
  ["(2) State of Research", "(2) ", "State of Research"],
  ["3. Major Powers", "3. ", "Major Powers"],
  ["IV Conclusion", "", "IV Conclusion"],
  ["Conclusion", "", "Conclusion"],
])("splitEnglishHeading(%j)", (text, number, title) => {
  expect(splitEnglishHeading(text)).toEqual({ number, title });
});

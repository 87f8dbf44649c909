import { expect, test } from "vitest";
import { parsePlace } from "../../../src/site/browser/parse-place.ts";

test.each([
  ["3.2", "s3-2"],
  ["§3.2", "s3-2"],
  ["s3-2", "s3-2"],
  ["第3节", "s3"],
  ["2", "s2"],
  ["¶14", "p14"],
  ["¶ 14", "p14"],
  ["para. 14", "p14"],
  ["paragraph 14", "p14"],
  ["第14段", "p14"],
  ["¶14–16", "p14--p16"],
  ["¶14a", "p14a"],
  ["n12", "n12"],
  ["Note 12", "n12"],
  ["注12", "n12"],
  ["fig1", "fig1"],
  ["Figure 1", "fig1"],
  ["图1", "fig1"],
  ["tab2", "tab2"],
  ["表２", "tab2"],
  ["p. 67", "pb67"],
  ["pp. 67", "pb67"],
  ["page 67", "pb67"],
  ["第67页", "pb67"],
  ["67页", "pb67"],
  ["#p14-2", "p14-2"],
  ["p14", "p14"],
  ["p14--p16", "p14--p16"],
  ["tab2-r3c1", "tab2-r3c1"],
  ["", null],
  ["人工智能", null],
  ["<script>", null],
])("parsePlace(%j) is %j", (words, place) => {
  expect(parsePlace(words)).toBe(place);
});

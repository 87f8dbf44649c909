import { describe, expect, test } from "vitest";
import { BUDGETS, measureSite } from "../../src/check/page-budget.ts";
import { readSite } from "../../src/site/read-site.ts";

describe.each(measureSite(readSite("dist")))("the longest article page, $page", ({ figures }) => {
  test.each(BUDGETS)("$name is within $limit", ({ name, limit }) => {
    expect(figures[name]).toBeLessThanOrEqual(limit);
  });
});

import { describe, expect, test } from "vitest";
import { concat, fragment, scriptJson, trusted } from "../../src/render/html.ts";
import { renderMath } from "../../src/render/render-math.ts";
import { safeUrl } from "../../src/render/safe-url.ts";

describe("fragment`…`", () => {
  test("escapes what is text and keeps what is markup", () => {
    expect(fragment`<p title="${'"><img'}">${"<b>"}${trusted("<i>")}${[1, null, false, "&"]}</p>`.markup).toBe(
      '<p title="&quot;&gt;&lt;img">&lt;b&gt;<i>1&amp;</p>',
    );
  });

  test("concat puts parts one after the other", () => {
    expect(concat([fragment`<i>`, "'"]).markup).toBe("<i>&#39;");
  });
});

test("scriptJson(value) cannot close its element", () => {
  const { markup } = scriptJson(["</script><script>alert(1)</script>"]);
  expect(markup).not.toContain("<");
  expect(JSON.parse(markup)).toEqual(["</script><script>alert(1)</script>"]);
});

test.each([
  ["https://example.org/a", true],
  ["mailto:a@example.org", true],
  ["javascript:alert(1)", false],
  ["data:text/html,x", false],
  ["/relative", false],
])("safeUrl(%s) is kept: %s", (url, kept) => {
  expect(safeUrl(url)).toBe(kept ? url : null);
});

describe("renderMath(tex, display)", () => {
  test("is MathML without styles", () => {
    const { markup } = renderMath("C_w = E_w", false);
    expect(markup).toContain("<math");
    expect(markup).not.toContain("style=");
  });

  test("shows a formula that cannot be read as its source", () => {
    expect(renderMath(String.raw`\frac{`, true).markup).toBe(String.raw`<code>\frac{</code>`);
  });
});

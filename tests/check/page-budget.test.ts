import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { bareText, measurePage } from "../../src/check/page-budget.ts";

const size = (text: string): number => gzipSync(text, { level: 9 }).length;

describe("measurePage(site, page)", () => {
  const page =
    '<head><link rel="stylesheet" href="/base/a.css"><script type="module" src="/base/m.js"></script></head><body><p>甲</p>';
  const site = new Map(
    Object.entries({ "/p.html": page, "/a.css": "p{}", "/m.js": 'import{a}from"./n.js"', "/n.js": "1" }).map(
      ([name, text]) => [name, Buffer.from(text)],
    ),
  );

  test("counts styles, scripts and what scripts import, under a base path too", () => {
    const { figures } = measurePage(site, "/p.html");
    expect(figures).toMatchObject({
      requests: 4,
      outside: 0,
      fonts: 0,
      css: size("p{}"),
      script: size('import{a}from"./n.js"') + size("1"),
    });
    expect(figures.ratio).toBe(size(page) / size("甲"));
  });

  test("sees what is fetched from elsewhere, and what is missing", () => {
    const other = new Map([["/p.html", Buffer.from('<body><img alt="" src="https://example.org/a.png">')]]);
    expect(measurePage(other, "/p.html").figures.outside).toBe(1);
    expect(() => measurePage(new Map([["/p.html", Buffer.from(page)]]), "/p.html")).toThrow(
      "/base/m.js is not in the built site",
    );
  });
});

test("bareText(markup) is what a reader sees", () => {
  expect(bareText("<head><title>x</title></head><body><script>1</script><p>a &lt;b&gt; &amp;amp;</p>")).toBe(
    "a <b> &amp;",
  );
});

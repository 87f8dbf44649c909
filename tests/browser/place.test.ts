import { afterAll, beforeAll, expect, test } from "vitest";
import { isTranslated } from "../../src/site/describe-work.ts";
import { loadCorpus } from "../../src/site/load-corpus.ts";
import { openSite, type OpenSite } from "./open-site.ts";

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const { works } = await loadCorpus();
/** What a click on the other language hands over at one paragraph. */
interface Left {
  readonly id: string;
  readonly top: number;
  readonly hash: string;
  readonly place: string;
}

test.concurrent.each(works.filter(isTranslated).map(({ id }) => id))(
  "switching at every paragraph of %s keeps fragment and position, both ways",
  async (work) => {
    const size = { viewport: { width: 1280, height: 800 } };
    const opened = await Promise.all(["zh", "en"].map((language) => site.open(`${language}/works/${work}/`, size)));
    const [zh, en] = [opened[0]!.page, opened[1]!.page];
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
    for (const [here, there] of [
      [zh, en],
      [en, zh],
    ] as const) {
      const left = await here.evaluate(leaveAtEveryParagraph);
      expect(left.length).toBeGreaterThan(3);
      expect(left.filter(({ id, hash }) => hash !== `#${id}`)).toEqual([]);
      expect(await there.evaluate(moved, left)).toEqual([]);
    }
    await Promise.all([zh.context().close(), en.context().close()]);
  },
);

test.each([
  ["zh", "en", "p31-2", 1280],
  ["en", "zh", "p31-2", 390],
] as const)("a real click from %s to %s at #%s, %i px", async (from, to, id, width) => {
  const { page } = await site.open(`${from}/works/yan-eu-us-models/#${id}`, { viewport: { width, height: 800 } });
  const topOf = () => page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);
  await page.evaluate(() => {
    scrollBy(0, -60);
  });
  const before = await topOf();
  await page.locator(`.views [data-show=${to}]`).click();
  await page.waitForURL(`**/${to}/works/yan-eu-us-models/?view=${to}#*`, { waitUntil: "load" });
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  // What stands at the top of the window is what is kept; the sentence itself may move by the lines above it.
  expect(Math.abs((await topOf()) - before)).toBeLessThan(120);
  await page.context().close();
});

function leaveAtEveryParagraph(): Left[] {
  const link = document.querySelector<HTMLAnchorElement>(".lang")!;
  document.addEventListener("click", (event) => {
    event.preventDefault();
  });
  return [...document.querySelectorAll<HTMLElement>(".text :is(p, li)[id]")].map((paragraph) => {
    history.replaceState(null, "", `#${paragraph.id}`);
    paragraph.scrollIntoView();
    link.click();
    const place = sessionStorage.getItem("place") ?? "";
    return { id: paragraph.id, top: paragraph.getBoundingClientRect().top, hash: link.hash, place };
  });
}

/** Takes each place up as a page does that is shown; returns those that came to stand elsewhere. */
async function moved(left: Left[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { id, top, hash, place } of left) {
    sessionStorage.setItem("place", place);
    history.replaceState(null, "", hash);
    dispatchEvent(new Event("pageshow"));
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    const now = document.getElementById(id)!.getBoundingClientRect().top;
    const end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    const isAtTop = (JSON.parse(place) as { place: { id: string } }).place.id === id;
    if (location.hash !== hash || (isAtTop && !end && Math.abs(now - top) > 2)) wrong.push(`${id}: ${top} → ${now}`);
  }
  return wrong;
}

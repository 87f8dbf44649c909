/** What the tests of pictures look for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { basePath } from "../../src/site/address.ts";

const pages = new Map<string, string>();

/** Returns what axe finds in a part of a page. */
export async function violationsOf(page: Page, part = "html"): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Whether the page of the address is built and holds the id of its fragment. */
export function leadsSomewhere(link: string): boolean {
  const [path = "", id = ""] = link.slice(basePath().length).split("#");
  return pageOf(join("dist", path, "index.html")).includes(`id="${id}"`);
}

function pageOf(file: string): string {
  const known = pages.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : "");
  pages.set(file, known);
  return known;
}

/** Runs in the page: what leaves its drawing or lies on another thing, in the drawings that are shown. */
export function faultsOfDrawings(): { drawings: number; sideways: boolean; faults: string[] } {
  const drawings = [...document.querySelectorAll(".picture")].filter((one) => one.getBoundingClientRect().width > 0);
  const faults = drawings.flatMap((drawing) => {
    const box = drawing.getBoundingClientRect();
    const parts = [...drawing.querySelectorAll("text:not(.times), .dot circle, .mark circle, .held path, .bar")].map(
      (part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        // Line boxes hold room above and below the letters.
        const slack = part.nodeName === "text" ? (bottom - top) * 0.15 : 0.3;
        return { name: part.textContent || part.nodeName, left, right, top: top + slack, bottom: bottom - slack };
      },
    );
    const out = parts.filter(
      (part) =>
        part.left < box.left - 1 ||
        part.right > box.right + 1 ||
        part.top < box.top - 1 ||
        part.bottom > box.bottom + 1,
    );
    const over = parts.flatMap((a, at) =>
      parts
        .slice(at + 1)
        .filter((b) => a.left < b.right - 0.3 && b.left < a.right - 0.3 && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} on ${b.name}`),
    );
    return [...out.map(({ name }) => `${name} leaves`), ...over];
  });
  return { drawings: drawings.length, sideways: document.documentElement.scrollWidth > innerWidth, faults };
}

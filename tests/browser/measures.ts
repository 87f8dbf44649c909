/** What only a laid-out page tells. */
import type { Page } from "playwright-core";

/** Returns the sum of layout shifts (Web Vitals, unitless) since the page began to load, 300 ms after this call. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 300);
      }),
  );
}

/** Returns the width of all that can be scrolled to, in CSS pixels: more than the window's if something sticks out. */
export function scrollWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

import { defineConfig } from "vitest/config";

const exclude = ["node_modules/**", "dist/**", "tests/golden/**", "tests/fixtures/**"];

/** Two projects: `unit` needs nothing but the sources; `browser` drives a Chromium over the built site in dist. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [...exclude, "tests/browser/**"],
          // Laws over the whole corpus take seconds, on a busy machine many.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // Each of them opens a window: more at once than the machine has processors only get in each other's way.
          maxConcurrency: 3,
        },
      },
    ],
  },
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normaliseLock, platformOf } from "../../scripts/lock.mjs";
import { reasonToInstall } from "../../scripts/setup.mjs";

const text = readFileSync("package-lock.json", "utf8");

test("the lock holds no download addresses", () => {
  expect(text).not.toContain('"resolved"');
  expect(text).not.toMatch(/"https?:\/\/[^"]*\.tgz/);
});

test("the lock is normalised (if not: npm run lock)", () => {
  expect(normaliseLock(JSON.parse(text))).toEqual([]);
});

describe("normaliseLock(lock)", () => {
  const root = { optionalDependencies: { "a-win32-x64": "1.0.0" } };

  test("takes out addresses and adds the binaries of other platforms", () => {
    const lock = {
      packages: { "": root, "node_modules/b": { version: "2.0.0", resolved: "https://example.org/b.tgz" } },
    };
    expect(normaliseLock(lock)).toEqual(["node_modules/a-win32-x64"]);
    expect(lock.packages).toEqual({
      "": root,
      "node_modules/a-win32-x64": { version: "1.0.0", cpu: ["x64"], optional: true, os: ["win32"] },
      "node_modules/b": { version: "2.0.0" },
    });
    expect(normaliseLock(lock)).toEqual([]);
  });

  test("nests a binary whose place another version holds", () => {
    const packages = {
      "node_modules/a-win32-x64": { version: "0.9.0" },
      "node_modules/b": { version: "2.0.0", ...root },
    };
    expect(normaliseLock({ packages })).toEqual(["node_modules/b/node_modules/a-win32-x64"]);
  });

  test("throws where a name tells no platform", () => {
    expect(() => normaliseLock({ packages: { "": { optionalDependencies: { odd: "1.0.0" } } } })).toThrow("odd");
  });
});

test.each([
  ["@pagefind/windows-arm64", { cpu: ["arm64"], os: ["win32"] }],
  ["@oxc-parser/binding-linux-arm-gnueabihf", { cpu: ["arm"], os: ["linux"] }],
  ["@astrojs/compiler-binding-wasm32-wasi", { cpu: ["wasm32"] }],
  ["left-pad", null],
])("platformOf(%j)", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

describe("reasonToInstall(lock, installed)", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "1.0.0", optional: true },
    },
  };
  test.each([
    [null, "missing"],
    [{ packages: {} }, "node_modules/a is not installed"],
    [{ packages: { "node_modules/a": { version: "0.9.0" } } }, "the lock wants 1.0.0"],
    [
      { packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/c": { version: "1.0.0" } } },
      "not in the lock",
    ],
  ])("%j", (installed, reason) => {
    expect(reasonToInstall(lock, installed)).toContain(reason);
  });
  test("is null where only an optional package is missing", () => {
    expect(reasonToInstall(lock, { packages: { "node_modules/a": { version: "1.0.0" } } })).toBeNull();
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite, type ServedSite } from "../../src/site/serve-site.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(join(folder, "zh", "文"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  writeFileSync(join(folder, "zh", "index.html"), "<p>中文</p>");
  writeFileSync(join(folder, "zh", "文", "index.html"), "<p>文</p>");
  writeFileSync(join(folder, "404.html"), "<p>none</p>");
  writeFileSync(join(folder, "data.json"), "{}");
  writeFileSync(join(folder, "x.pf_meta"), "bytes");
  writeFileSync(join(folder, "_headers"), "/*\n  X-All: 1\n/data.json\n  Access-Control-Allow-Origin: *\n");
  site = await serveSite({ folder, base: "/base/", port: 0 });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, site.address), { redirect: "manual", ...init });

describe("serveSite({folder, base, port})", () => {
  test.each([
    ["/base/zh/", 200, "text/html; charset=utf-8"],
    ["/base/zh/%E6%96%87/", 200, "text/html; charset=utf-8"],
    ["/base/zh/?q=1", 200, "text/html; charset=utf-8"],
    ["/base/data.json", 200, "application/json; charset=utf-8"],
    ["/base/x.pf_meta", 200, "application/octet-stream"],
    ["/base/none/", 404, "text/html; charset=utf-8"],
    ["/base/empty/", 404, "text/html; charset=utf-8"],
    ["/base/_headers", 404, "text/html; charset=utf-8"],
    ["/base/%", 404, "text/html; charset=utf-8"],
    ["/zh/", 404, "text/html; charset=utf-8"],
  ])("%s is %d %s", async (path, status, type) => {
    const response = await get(path);
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  });

  test("a folder without its slash is sent on, with the query", async () => {
    const response = await get("/base/zh?q=1");
    expect([response.status, response.headers.get("location")]).toEqual([301, "/base/zh/?q=1"]);
  });

  test("a path that climbs out of the folder is not found", async () => {
    const status = await new Promise((resolve) => {
      const { port } = new URL(site.address);
      request({ port, path: "/base/zh/%2e%2e/%2e%2e/etc/passwd" }, (response) => {
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(404);
  });

  test("text is compressed, and what is packed already is not", async () => {
    expect((await get("/base/zh/")).headers.get("content-encoding")).toBe("gzip");
    expect((await get("/base/x.pf_meta")).headers.get("content-encoding")).toBeNull();
    expect(
      (await get("/base/zh/", { headers: { "accept-encoding": "identity" } })).headers.get("content-encoding"),
    ).toBeNull();
    expect(await (await get("/base/zh/")).text()).toBe("<p>中文</p>");
  });

  test("the _headers file is kept", async () => {
    const { headers } = await get("/base/data.json");
    expect([headers.get("x-all"), headers.get("access-control-allow-origin")]).toEqual(["1", "*"]);
    expect((await get("/base/zh/")).headers.get("access-control-allow-origin")).toBeNull();
  });

  test("only reading is allowed, and HEAD has no body", async () => {
    expect((await get("/base/zh/", { method: "POST" })).status).toBe(405);
    const head = await get("/base/zh/", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test("a port in use is counted up", async () => {
    const taken = Number(new URL(site.address).port);
    const other = await serveSite({ folder, base: "/", port: taken });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(taken);
    await other.close();
  });
});

/** A small static server for a built site, as a host would serve it: for `npm start` and for the browser tests. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { headersFor, parseHeaders, type HeaderRule } from "./host-headers.ts";
import { isCompressible, mediaTypeOf } from "./media-type.ts";

/** What to serve, and where. */
export interface ServeOptions {
  /** Folder of the built site. */
  readonly folder: string;
  /** Path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** 0 takes any free port; another number that is in use is counted up. */
  readonly port: number;
}

/** A running server. */
export interface ServedSite {
  /** Address of the home page, e.g. `http://localhost:4321/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the folder on this machine only; resolves when the server listens. */
export async function serveSite({ folder, base, port }: ServeOptions): Promise<ServedSite> {
  const headersFile = join(folder, "_headers");
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, "utf8")) : [];
  const server = createServer((request, response) => {
    answer(folder, base, rules, request, response);
  });
  const found = await listen(server, port);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  return { address: `http://localhost:${found}${base}`, close };
}

/** What a request is answered with: a file, or the address it has moved to. */
type Answer =
  { readonly status: 200 | 404; readonly file: string } | { readonly status: 301; readonly location: string };

/** Returns the answer to a path of the site (below its base, without a leading slash). */
function find(folder: string, path: string): Answer {
  const missing = { status: 404, file: "404.html" } as const;
  if (path.split("/").includes("..") || path.includes("\0") || path === "_headers") return missing;
  const full = join(folder, path);
  if (!existsSync(full)) return missing;
  if (statSync(full).isFile()) return { status: 200, file: path };
  if (!existsSync(join(full, "index.html"))) return missing;
  if (path !== "" && !path.endsWith("/")) return { status: 301, location: `${path}/` };
  return { status: 200, file: `${path}index.html` };
}

function answer(
  folder: string,
  base: string,
  rules: readonly HeaderRule[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const address = new URL(request.url ?? "/", "http://localhost");
  const path = decode(address.pathname);
  const isBelow = path !== null && path.startsWith(base);
  const found = find(folder, isBelow ? path.slice(base.length) : "../");
  if (found.status === 301) {
    response.writeHead(301, { Location: encodeURI(base + found.location) + address.search }).end();
    return;
  }
  const file = join(folder, found.file);
  const type = mediaTypeOf(found.file);
  const body = existsSync(file) ? readFileSync(file) : Buffer.from("Not found\n");
  const isPacked = isCompressible(type) && (request.headers["accept-encoding"] ?? "").includes("gzip");
  const sent = isPacked ? gzipSync(body) : body;
  response.writeHead(found.status, {
    "Cache-Control": "no-cache",
    ...headersFor(rules, isBelow ? `/${path.slice(base.length)}` : "/"),
    "Content-Type": type,
    "Content-Length": sent.length,
    Vary: "Accept-Encoding",
    ...(isPacked ? { "Content-Encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : sent);
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** Listens on the wanted port or, where it is in use, on the next that is free; returns the port. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once("error", resolve);
      server.listen(port, "127.0.0.1", () => {
        server.off("error", resolve);
        resolve(null);
      });
    });
    if (error === null) break;
    if (error.code !== "EADDRINUSE" || port >= wanted + 50) throw error;
  }
  const at = server.address();
  return typeof at === "object" && at !== null ? at.port : wanted;
}

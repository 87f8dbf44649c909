import { mediaTypeOf } from "./media-type.ts";

/** Returns a file as it is served, with the media type its name says; 404 where there is none. */
export function fileResponse(name: string, content: string | Uint8Array | undefined): Response {
  if (content === undefined) return new Response(null, { status: 404 });
  const body = typeof content === "string" ? content : new Uint8Array(content);
  return new Response(body, { headers: { "Content-Type": mediaTypeOf(name) } });
}

import { dtsResponse, entryText } from "../../site/dts.ts";

/** Serves the entry point of the Distributed Text Services API. */
export function GET(): Response {
  return dtsResponse(entryText(), "application/ld+json");
}

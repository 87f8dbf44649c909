import { DTS_CONTEXT, DTS_VERSION, entryTemplates, type DtsAddresses } from "./dts-addresses.ts";

/** Returns the entry point: where the three endpoints are. */
export function dtsEntry(addresses: DtsAddresses): Record<string, unknown> {
  return {
    "@context": DTS_CONTEXT,
    "@id": addresses.url("dts/index.json"),
    "@type": "EntryPoint",
    dtsVersion: DTS_VERSION,
    ...entryTemplates(addresses),
  };
}

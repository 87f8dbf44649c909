import type { APIRoute } from "astro";
import { collectionFiles, dtsResponse } from "../../site/dts.ts";

/** Serves the root collection. */
export const GET: APIRoute = async () => {
  const root = (await collectionFiles()).find(({ params }) => params.call === "");
  return root === undefined ? new Response(null, { status: 404 }) : dtsResponse(root.props.text, "application/ld+json");
};

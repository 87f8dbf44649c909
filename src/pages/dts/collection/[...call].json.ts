import type { APIRoute, GetStaticPaths } from "astro";
import { collectionFiles, dtsResponse, type DtsFile } from "../../../site/dts.ts";

/** One file per call that is answered. */
export const getStaticPaths = (async () =>
  (await collectionFiles()).filter(({ params }) => params.call !== "")) satisfies GetStaticPaths;

/** Serves an answer of the collection endpoint. */
export const GET: APIRoute<DtsFile["props"]> = ({ props }) => dtsResponse(props.text, "application/ld+json");

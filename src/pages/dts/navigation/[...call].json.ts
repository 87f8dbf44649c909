import type { APIRoute, GetStaticPaths } from "astro";
import { navigationFiles, dtsResponse, type DtsFile } from "../../../site/dts.ts";

/** One file per call that is answered. */
export const getStaticPaths = (async () => await navigationFiles()) satisfies GetStaticPaths;

/** Serves an answer of the navigation endpoint. */
export const GET: APIRoute<DtsFile["props"]> = ({ props }) => dtsResponse(props.text, "application/ld+json");

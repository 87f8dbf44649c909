import type { APIRoute, GetStaticPaths } from "astro";
import { documentFiles, dtsResponse, type DtsFile } from "../../../site/dts.ts";

/** One file per call that is answered. */
export const getStaticPaths = (async () => await documentFiles()) satisfies GetStaticPaths;

/** Serves an answer of the document endpoint. */
export const GET: APIRoute<DtsFile["props"]> = ({ props }) => dtsResponse(props.text, "application/tei+xml");

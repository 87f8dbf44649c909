import { recordRoute, workPaths } from "../../../site/record-routes.ts";

/** One file per work and language. */
export const getStaticPaths = workPaths;

/** Serves the record of a work. */
export const GET = recordRoute("json");

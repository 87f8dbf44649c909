import { recordRoute, referencePaths } from "../../../site/record-routes.ts";

/** One file per reference. */
export const getStaticPaths = referencePaths;

/** Serves the record of a reference. */
export const GET = recordRoute("ris");

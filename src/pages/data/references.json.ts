import { allReferences, recordRoute } from "../../site/record-routes.ts";

/** Serves the records of all references. */
export const GET = recordRoute("json", allReferences);

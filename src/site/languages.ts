import type { Language } from "../render/labels.ts";

/** The languages of the interface, in the order in which pages are built. */
export const LANGUAGES: readonly Language[] = ["zh", "en"];

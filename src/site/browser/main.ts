/** What every page adds with script; each part does nothing where its elements are missing. */
import { fetchApparatus } from "./apparatus.ts";
import { offerCitations } from "./cite.ts";
import { followContents } from "./contents.ts";
import { offerFinder } from "./finder.ts";
import { offerPlaces } from "./go-to.ts";
import { listenToKeys } from "./keys.ts";
import { keepLanguage } from "./language.ts";
import { keepPreferences } from "./preferences.ts";
import { showPreviews } from "./previews.ts";
import { placeSidenotes } from "./sidenotes.ts";
import { markTarget } from "./target.ts";
import { offerViews } from "./views.ts";

keepPreferences();
keepLanguage();
listenToKeys();
followContents();
markTarget();
offerPlaces();
offerFinder();
offerCitations();
showPreviews();
placeSidenotes();
offerViews();
fetchApparatus();
if (document.querySelector("[data-drawing], .editors") !== null)
  void import("./frameworks.ts").then(({ offerFrameworks }) => {
    offerFrameworks();
  });

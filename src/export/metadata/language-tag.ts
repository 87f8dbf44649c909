/** Language tags of schema.org's `inLanguage` (BCP 47), by the page's language or CSL's. */
const TAGS: Readonly<Record<string, string>> = { zh: "zh-Hans", "zh-CN": "zh-Hans" };

/** Returns the BCP 47 tag of a language as the site's pages name it: `zh-CN` is `zh-Hans`. */
export function languageTag(language: string): string {
  return TAGS[language] ?? language;
}

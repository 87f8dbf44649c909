/** The part of citeproc-js that is used here; the package has no types of its own. */
declare module "citeproc" {
  const citeproc: {
    Engine: new (
      sys: { retrieveLocale(language: string): string; retrieveItem(id: string): Readonly<Record<string, unknown>> },
      style: string,
      language: string,
      forceLanguage: boolean,
    ) => {
      updateItems(ids: readonly string[]): void;
      makeBibliography(): [unknown, string[]] | false;
      makeCitationCluster(cites: readonly { id: string }[]): string;
    };
  };
  export = citeproc;
}

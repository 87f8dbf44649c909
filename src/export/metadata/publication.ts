/** The site as a publisher: what citations and metadata of our translations name. */
export interface Publication {
  readonly name: { readonly zh: string; readonly en: string };
  /** Who translated: the editors as a body. */
  readonly translator: { readonly zh: string; readonly en: string };
  /** `date` is an ISO day, the only date in outputs. */
  readonly edition: { readonly number: string; readonly date: string };
}

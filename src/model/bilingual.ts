/** A value in both languages; `en` is null where no translation exists yet, never a copy of the Chinese. */
export interface Bilingual<T = string> {
  readonly zh: T;
  readonly en: T | null;
}

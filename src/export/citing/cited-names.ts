/** Names as each style writes them: Latin letters for Chinese names, initials, unnamed further authors. */
import type { CslItem } from "../../model/work-file.ts";
import type { StyleId } from "./citation-styles.ts";
import { customValue, hasHan, isChinese, namesOf } from "./csl-values.ts";
import type { CslName, Role } from "./csl-values.ts";
import { splitSyllables } from "./split-syllables.ts";

/** Where a citation stands: the list or note, or the running text, which shortens names. */
export type Place = "entry" | "in-text";

/** Style and place of a name. */
interface Form {
  readonly style: StyleId;
  readonly place: Place;
}

/** `亨利·基辛格`: a foreigner's name in Chinese characters */
const transliterated = /[·•・]/u;
/** `et al.`, `等`: no name */
const unnamed = /^(?:et al\.?|等)$/u;
/** Last word of `Yashraj Sharma` */
const lastWord = /^(.*?) ?(\S+)$/u;

/**
 * Returns the names of a role for the processor. Chinese names in a romanised style are family name first without a
 * comma, with the characters in Chicago (11.93, 13.78) and MLA, and parts for APA's initials; GB/T takes an initial for
 * each syllable (GB/T 28039—2011) and, in 2015, the family name in capitals (8.1.1). None is `literal`: the processor would take it for an institution and set it apart.
 * Where further authors are unnamed, one literal name ends with et al. or 等.
 */
export function citedNames(item: CslItem, role: Role, style: StyleId, place: Place): readonly CslName[] {
  const all = namesOf(item, role);
  const names = all
    .map((name, at) => ({ name, latin: formOf(item, `${role}Latin`, at), han: formOf(item, `${role}Characters`, at) }))
    .filter(({ name }) => !unnamed.test(name.literal ?? ""))
    .map(({ name, latin, han }) => styledName(name, latin, han, isChinese(item), { style, place }))
    .map((name) => (style === "gb-t-7714-2015" ? capitalFamily(name) : name));
  const roles = customValue(item, "etAl");
  const isOpen =
    (Array.isArray(roles) && roles.includes(role)) || all.some(({ literal }) => unnamed.test(literal ?? ""));
  const listed = isOpen ? [openList(names, isChinese(item), { style, place, role })] : names;
  return listed.map(({ literal, ...name }) => (literal === undefined ? name : { family: literal }));
}

function formOf(item: CslItem, key: string, at: number): string | null {
  const forms = customValue(item, key);
  const form: unknown = Array.isArray(forms) ? forms[at] : null;
  return typeof form === "string" ? form : null;
}

/** `han`: the characters of a name that the item has in Latin letters, family name first (our translations). */
function styledName(name: CslName, latin: string | null, han: string | null, chinese: boolean, form: Form): CslName {
  const { style } = form;
  const characters = name.literal ?? `${name.family ?? ""}${name.given ?? ""}`;
  if (latin === null) return name;
  if (!hasHan(characters)) return han === null ? name : pinyinName(latin, [...han].length - 1, null, form);
  if (chinese && (style === "cn-note" || style === "gb-t-7714-2025" || style === "gb-t-7714-2015")) return name;
  if (name.literal === undefined) return pinyinName(latin, [...(name.given ?? "")].length, characters, form);
  if (transliterated.test(name.literal)) {
    const [, given = "", family = latin] = lastWord.exec(latin) ?? [];
    return given === "" ? { family } : { family, given };
  }
  return { literal: style === "apa-7" || style === "cn-note" ? latin : `${latin} ${characters}` };
}

function pinyinName(latin: string, syllables: number, characters: string | null, { style, place }: Form): CslName {
  const at = latin.indexOf(" ");
  const family = at < 0 ? latin : latin.slice(0, at);
  const given = at < 0 ? "" : latin.slice(at + 1);
  switch (style) {
    case "apa-7":
      return { family, given };
    case "gb-t-7714-2025":
    case "gb-t-7714-2015":
      return { family, given: splitSyllables(given, syllables).join(" ") };
    case "cn-note":
      return { literal: latin };
    case "chicago-18-note":
    case "chicago-18-bibliography":
    case "mla-9":
      if (place === "in-text") return { family, given };
      return { literal: characters === null ? latin : `${latin} ${characters}` };
  }
}

/** The known names and the mark of the others as one name, since the processor cannot be told of names it is not given. */
function openList(names: readonly CslName[], chinese: boolean, { style, place, role }: Form & { role: Role }): CslName {
  const first = names[0] ?? {};
  switch (style) {
    case "gb-t-7714-2025":
      return { literal: [...names.map(gbName), chinese ? "等" : "et al."].join("，") };
    case "gb-t-7714-2015":
      return { literal: [...names.map(gbName), chinese ? "等" : "et al."].join(", ") };
    case "cn-note":
      return { literal: chinese ? `${names.map(inOrder).join("、")}等` : `${names.map(inOrder).join(", ")} et al.` };
    case "apa-7":
      if (place === "in-text") return { literal: `${first.family ?? first.literal ?? ""} et al.` };
      return { literal: [...names.map((name) => inverted(name, ". ")), "et al."].join(", ") };
    case "chicago-18-note":
      return { literal: `${inOrder(first)} et al.` };
    case "chicago-18-bibliography":
      if (role !== "author") return { literal: `${names.map(inOrder).join(", ")} et al.` };
      return { literal: [inverted(first, null), ...names.slice(1).map(inOrder), "et al."].join(", ") };
    case "mla-9":
      if (place === "in-text") return { literal: `${first.family ?? first.literal ?? ""} et al.` };
      return { literal: role === "author" ? `${inverted(first, null)}, et al.` : `${inOrder(first)} et al.` };
  }
}

/** A person has a given name; an institution keeps its letters. */
function capitalFamily(name: CslName): CslName {
  if (name.given === undefined || name.given === "") return name;
  const parts = ["family", "non-dropping-particle", "dropping-particle"] as const;
  return parts.reduce<CslName>((upper, part) => {
    const text = upper[part];
    return text === undefined ? upper : { ...upper, [part]: text.toUpperCase() };
  }, name);
}

function gbName(name: CslName): string {
  if (hasHan(name.family ?? "")) return inOrder(name);
  return name.literal ?? [name.family ?? "", initials(name.given ?? "", " ")].join(" ").trim();
}

function inOrder(name: CslName): string {
  const { family = "", given = "" } = name;
  if (name.literal !== undefined) return name.literal;
  return hasHan(family) ? `${family}${given}` : `${given} ${family}`.trim();
}

function inverted(name: CslName, mark: string | null): string {
  if (name.literal !== undefined) return name.literal;
  const given = mark === null ? (name.given ?? "") : initials(name.given ?? "", mark).trim();
  return given === "" ? (name.family ?? "") : `${name.family ?? ""}, ${given}`;
}

/** `Olivia J.` → `O. J.` or `O J` */
function initials(given: string, mark: string): string {
  return given
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => word.charAt(0))
    .join(mark)
    .concat(mark);
}

/** An XML element as a value: text in it is text, never markup. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** An element or a run of characters. */
export type XmlNode = XmlElement | string;

/** What may be given as content: nothing is added for null, undefined and false. */
export type XmlPart = XmlNode | null | undefined | false | readonly XmlPart[];

/** Attributes as they are given: those that are null, undefined or false are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null | undefined | false>>;

/** Returns an element; empty strings among its parts leave no trace. */
export function element(name: string, attributes: XmlAttributes = {}, ...parts: readonly XmlPart[]): XmlElement {
  const kept = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined || value === false ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: Object.fromEntries(kept), children: nodesOf(parts) };
}

/** Returns the nodes of the parts, in order. */
export function nodesOf(parts: readonly XmlPart[]): XmlNode[] {
  return parts.flatMap((part): readonly XmlNode[] => {
    if (part === null || part === undefined || part === false || part === "") return [];
    if (typeof part === "string" || "name" in part) return [part];
    return nodesOf(part);
  });
}

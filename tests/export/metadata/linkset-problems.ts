/** Attributes of a target that RFC 9264, 4.2.4.1 defines, and whether each is a string or a list of strings. */
const ATTRIBUTES: Readonly<Record<string, "text" | "list">> = {
  hreflang: "list",
  media: "text",
  title: "text",
  type: "text",
};
/** A registered relation type, e.g. `cite-as`, or an address (RFC 8288, 2.1). */
const RELATION = /^[a-z][a-z0-9.-]*$|^https?:/u;
/** Relations registered with IANA that FAIR Signposting uses. */
const REGISTERED = new Set(["author", "cite-as", "collection", "describedby", "describes", "item", "license", "type"]);

/** Returns what is wrong with a link set in JSON by RFC 9264, 4.2; empty where nothing is. */
export function linksetProblems(value: unknown): string[] {
  if (!isObject(value)) return ["a link set is an object"];
  const { linkset, ...rest } = value;
  if (Object.keys(rest).length > 0) return [`“linkset” is the only member, not ${Object.keys(rest).join(", ")}`];
  if (!Array.isArray(linkset)) return ["“linkset” is an array"];
  return linkset.flatMap(contextProblems);
}

function contextProblems(context: unknown): string[] {
  if (!isObject(context)) return ["a link context is an object"];
  const { anchor, ...relations } = context;
  const of = (relation: string, text: string): string => `${String(anchor)} ${relation}: ${text}`;
  if (typeof anchor !== "string" || !isReference(anchor)) return ["“anchor” is an address"];
  if (Object.keys(relations).length === 0) return [`${anchor} has no relation`];
  return Object.entries(relations).flatMap(([relation, targets]) => {
    if (!RELATION.test(relation) || !REGISTERED.has(relation)) return [of(relation, "no registered relation")];
    if (!Array.isArray(targets) || targets.length === 0) return [of(relation, "is an array with a target at least")];
    return targets.flatMap((target: unknown) => targetProblems(target).map((text) => of(relation, text)));
  });
}

function targetProblems(target: unknown): string[] {
  if (!isObject(target)) return ["a target is an object"];
  const { href, ...attributes } = target;
  if (typeof href !== "string" || !isReference(href)) return ["“href” is an address"];
  return Object.entries(attributes).flatMap(([name, value]) => {
    const form = ATTRIBUTES[name];
    if (form === undefined) return [`${name} is no attribute of a target`];
    const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
    return (form === "list" ? isList : typeof value === "string") ? [] : [`${name} is a ${form}`];
  });
}

function isReference(text: string): boolean {
  return text !== "" && URL.canParse(text, "https://example.org/");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { polyphonic } from "pinyin-pro";
import type { Problem } from "../../model/problem.ts";
import type { ReferenceItem } from "../../model/reference-files.ts";
import type { ContentToCheck } from "../content-to-check.ts";

/** Every Chinese item has an English title, pinyin that fits its characters, and Latin names parallel to its names. */
export function romanised({ references }: ContentToCheck): Problem[] {
  return references.flatMap((item) =>
    faultsOf(item).map((reason) => ({
      file: `content/references/${item.id}.json`,
      line: 0,
      column: 0,
      ruleId: "romanised",
      reason,
      note: "correct `custom`: pinyin by words without tone marks, ü kept; one Latin name or null for each name",
    })),
  );
}

function faultsOf(item: ReferenceItem): string[] {
  const custom = item.custom ?? {};
  if (item.language !== "zh-CN" || !/\p{Script=Han}/u.test(item.title))
    return custom.titlePinyin === undefined ? [] : ["titlePinyin stands on an item whose title is not Chinese"];
  const container = item["container-title"] ?? "";
  const pairs = [
    ["titlePinyin", item.title, custom.titlePinyin],
    ["containerTitlePinyin", container, custom.containerTitlePinyin],
  ] as const;
  const lists = (["author", "editor", "translator"] as const).filter(
    (role) => (item[role]?.length ?? 0) !== (custom[`${role}Latin`]?.length ?? 0),
  );
  return [
    ...(custom.titleEn === undefined ? ["titleEn is missing"] : []),
    ...pairs.flatMap(([field, chinese, pinyin]) => {
      if (!/\p{Script=Han}/u.test(chinese)) return [];
      if (pinyin === undefined) return [`${field} is missing`];
      return fits(chinese, pinyin) ? [] : [`${field} «${pinyin}» does not read «${chinese}»`];
    }),
    ...lists.map((role) => `${role}Latin has not as many names as ${role}`),
  ];
}

/** Returns whether the letters of the pinyin are, character by character, one of the readings of the Chinese. */
export function fits(chinese: string, pinyin: string): boolean {
  let rests = [letters(pinyin)];
  for (const character of chinese) {
    const readings = /\p{Script=Han}/u.test(character) ? readingsOf(character) : [letters(character)];
    rests = rests.flatMap((rest) =>
      readings.filter((reading) => rest.startsWith(reading)).map((reading) => rest.slice(reading.length)),
    );
    rests = [...new Set(rests)];
  }
  return rests.includes("");
}

function readingsOf(character: string): string[] {
  const [readings = []] = polyphonic(character, { toneType: "none", type: "array" });
  return [...new Set(readings.map(letters))];
}

/** Letters and digits in lower case; ü is kept, other marks fall away. */
function letters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll("u\u0308", "ü")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

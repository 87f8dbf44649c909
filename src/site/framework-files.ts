/** The files of a framework: the drawing as SVG and PNG, the data as JSON. */
import { drawFramework } from "../diagrams/framework/draw-framework.ts";
import { setLines, linesHeight } from "../diagrams/set-lines.ts";
import { wrapLabel } from "../diagrams/wrap-label.ts";
import type { FrameworkFile } from "../model/framework-file.ts";
import type { Corpus } from "../model/corpus.ts";
import type { Work } from "../model/work.ts";
import { xml } from "../model/xml.ts";
import { LANG_TAG, type Language } from "../render/labels.ts";
import { frameworkPath } from "./address.ts";
import { nameOf, titleOf } from "./describe-work.ts";
import { drawingOf } from "./framework-drawings.ts";
import { voiceOf } from "./framework-voice.ts";
import { FRAMEWORK_WORDS } from "./framework-words.ts";
import { LANGUAGES } from "./languages.ts";
import { PICTURE_FONTS, rasterise } from "./rasterise.ts";
import { wholeAddress } from "./whole-address.ts";

const MARGIN = 20;

/** Returns the files of a framework: label, and path below the site's base. */
export function frameworkFiles(work: string, id: string, language: Language): { label: string; path: string }[] {
  const name = `data/frameworks/${work}-${id}`;
  return [
    { label: "SVG", path: `${name}.${language}.svg` },
    { label: "PNG", path: `${name}.${language}.png` },
    { label: "JSON", path: `${name}.json` },
  ];
}

/** Returns every file of the frameworks below `data/frameworks/`, made when it is asked for. */
export function allFrameworkFiles({ works, edition }: Corpus): ReadonlyMap<string, () => Promise<string | Uint8Array>> {
  return new Map<string, () => Promise<string | Uint8Array>>(
    works.flatMap((work) =>
      work.frameworks.flatMap((framework) => {
        const name = `${work.id}-${framework.id}`;
        return [
          [
            `${name}.json`,
            () => Promise.resolve(`${JSON.stringify(frameworkJson(work, framework, edition), null, 2)}\n`),
          ] as const,
          ...LANGUAGES.flatMap((language) => [
            [`${name}.${language}.svg`, () => frameworkSvg(work, framework, language)] as const,
            [`${name}.${language}.png`, async () => rasterise(await frameworkSvg(work, framework, language))] as const,
          ]),
        ];
      }),
    ),
  );
}

/** Returns the data of a framework as its file has them, with the work and whose drawing it is. */
function frameworkJson(work: Work, framework: FrameworkFile, edition: Corpus["edition"]): Record<string, unknown> {
  const voice = { zh: voiceOf(framework, "zh"), en: voiceOf(framework, "en") };
  return { work: work.id, edition, license: "https://creativecommons.org/licenses/by/4.0/", voice, ...framework };
}

/** Returns a framework as an SVG file that stands alone: its title, whose drawing it is, the drawing, its legend, its source. */
export async function frameworkSvg(work: Work, framework: FrameworkFile, language: Language): Promise<string> {
  const { diagram, layout, measures } = await drawingOf(framework, language, "medium");
  const words = FRAMEWORK_WORDS[language];
  const { width } = layout;
  const wrap = (text: string, size: number) => wrapLabel(text, { width, size, lines: 9 });
  const [title, voice] = [wrap(framework.title[language], 17), wrap(voiceOf(framework, language), 12)];
  const authors = work.authors.map((author) => nameOf(author, language)).join(language === "zh" ? "、" : ", ");
  const origin = [authors, titleOf(work, language)].filter((part) => part !== "").join(language === "zh" ? "：" : ", ");
  const source = [`${words.source}${origin}`, wholeAddress(frameworkPath(work.id, framework.id, language))];
  const foot = [framework.legend?.[language], ...source].flatMap((text) => (text === undefined ? [] : wrap(text, 11)));
  const top = linesHeight(title.length, 17) + linesHeight(voice.length, 12) + 12;
  const bottom = top + layout.height + 14;
  const content = drawFramework(layout, { diagram, measures, evidence: () => [], link: () => null, name: () => "" });
  const [w, h] = [Math.ceil(width + 2 * MARGIN), Math.ceil(bottom + linesHeight(foot.length, 11) + 2 * MARGIN)];
  const text = (lines: readonly string[], y: number, size: number, kind: string) =>
    setLines(lines, 0, y, size).map(
      (line) =>
        xml`<text class="${kind}" font-size="${size}" x="${line.x}" y="${Math.round(line.y)}">${line.text}</text>`,
    );
  const isOurs = framework.origin === "text";
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" xml:lang="${LANG_TAG[language]}"><title>${words.fileTitle(framework.title[language], isOurs)}</title><desc>${framework.caption[language]}</desc><style>${STYLE[language]}</style><rect class="paper" width="${w}" height="${h}"/><rect class="edge-of-ours" width="${w}" height="3"/><g transform="translate(${MARGIN} ${MARGIN})">${text(title, 0, 17, "title")}${text(voice, linesHeight(title.length, 17), 12, "voice")}<g transform="translate(0 ${Math.round(top)})">${content}</g>${text(foot, bottom, 11, "foot")}</g></svg>
`.markup;
}

const CHINESE = ["Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", "SimSun"];
const SYSTEM_FONTS: Readonly<Record<Language, readonly string[]>> = {
  zh: [...PICTURE_FONTS.zh, ...CHINESE, "Georgia"],
  en: [...PICTURE_FONTS.en, "Georgia", ...CHINESE],
};

/** The look of a file that stands alone: ink on paper, vermilion for what is ours, fonts that systems have. */
const style = (language: Language): string =>
  `text{font-family:${SYSTEM_FONTS[language].map((name) => `"${name}"`).join(",")},serif;fill:#1d1a16}.paper{fill:#faf7f0}.edge-of-ours{fill:#a8321f}.title,.row .words,.column .words,.group .words{font-weight:700}.voice{fill:#a8321f}.foot,.whose,.silent .words,.key .words{fill:#655e54}.node rect{fill:#fffdf8;stroke:#1d1a16}.cell rect,.row rect,.column rect,.silent rect,.date rect,.key rect{fill:none}.group rect{fill:#f3eee3}.frame{fill:#f3eee3;stroke:#655e54}.rule{fill:none;stroke:#655e54;stroke-width:.75}.line,.tip{fill:none;stroke:#1d1a16;stroke-width:1.2}.tip{fill:#faf7f0}.tip.full{fill:#1d1a16}.constrains .tip,.contrasts .tip{stroke-width:2.4}.ground{fill:#faf7f0}.ground.inside{fill:#f3eee3}.ground.number{stroke:#1d1a16;stroke-width:.75}.possible .line,.possible>rect,.frame.possible{stroke-dasharray:4 3}.edge .ground{stroke-dasharray:none}.possible .ground:not(.number){stroke:none}.cell.possible rect{stroke:#1d1a16}`;
const STYLE = { zh: style("zh"), en: style("en") };

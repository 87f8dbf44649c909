import type { EdgeKind } from "../model/framework-file.ts";
import { LABELS, type Language } from "../render/labels.ts";

/** The words around the framework diagrams. */
export interface FrameworkWords {
  readonly title: string;
  readonly intro: (redrawn: number, ours: number, lost: number) => string;
  /** Whose drawing it is: of a printed figure, and of ours. */
  readonly redrawn: (figure: string) => string;
  readonly ours: (number: string) => string;
  readonly lost: string;
  readonly inText: string;
  readonly inTextIntro: string;
  readonly whole: string;
  readonly legend: string;
  readonly edges: Readonly<Record<EdgeKind, string>>;
  readonly possible: string;
  /** Behind a relation in words. */
  readonly possibleMark: string;
  readonly silent: string;
  readonly relations: string;
  readonly groupOf: string;
  readonly by: (name: string) => string;
  readonly evidence: string;
  readonly evidenceIntro: string;
  readonly download: string;
  readonly hint: string;
  readonly step: { readonly back: string; readonly on: string; readonly label: string };
  readonly compare: string;
  readonly sideBySide: string;
  readonly source: string;
  readonly withdrawn: string;
  readonly across: string;
  readonly withdrawnWhy: string;
  /** Name of a node for those who hear it. */
  readonly saidIn: (label: string, place: string) => string;
  readonly fileTitle: (title: string, isOurs: boolean) => string;
}

/** Words by language of the interface. */
export const FRAMEWORK_WORDS: Readonly<Record<Language, FrameworkWords>> = {
  zh: {
    title: "理论框架图",
    intro: (redrawn, ours, lost) =>
      `按原文重绘的原刊图 ${redrawn} 幅，本站据正文所绘的框架图 ${ours} 幅；另有 ${lost} 幅原刊图已失，只列正文所述。图中各点、各线都注明出自哪一句。`,
    redrawn: LABELS.zh.redrawn,
    ours: (number) => `本站编者所绘框架图 ${number}，非原文之图`,
    lost: "此图已失，正文未述其内容，不予重绘。",
    inText: "本站所绘框架图",
    inTextIntro: "以下各图由本站编者据正文所绘，不是原文的一部分。",
    whole: "图、依据与下载",
    legend: "图例",
    edges: {
      causes: "导致",
      enables: "促成",
      constrains: "制约",
      "feeds back": "反馈",
      "part of": "属于",
      precedes: "先于",
      contrasts: "相对",
      "assigned to": "对应",
    },
    possible: "虚线：文中作可能、将来、所望或理论上之事",
    possibleMark: "文中作可能或将来之事",
    silent: "文中未述",
    relations: "图中内容（文字）",
    groupOf: "包括",
    by: (name) => `据${name}`,
    evidence: "依据的原句",
    evidenceIntro: "图中每一点、每一线都出自下列各句；指向其一，图中相应之处即显。",
    download: "下载：",
    hint: "指向或选中图中一处，可见其所据之句；按回车键到该句。",
    step: { back: "上一步", on: "下一步", label: "逐步看" },
    compare: "对照：",
    sideBySide: "并列",
    source: "出处：",
    withdrawn: "此框架图已由编者撤回",
    withdrawnWhy: "见修订记录",
    across: "图：各篇如何归类同一国家，各篇所用的术语",
    saidIn: (label, place) => `${label}（见 ${place}）`,
    fileTitle: (title, isOurs) => `${title}（${isOurs ? "本站编者所绘，非原文之图" : "本站据正文重绘，原图已失"}）`,
  },
  en: {
    title: "Framework diagrams",
    intro: (redrawn, ours, lost) =>
      `${redrawn} printed figures redrawn from the text, ${ours} frameworks drawn by the editors of this site; ${lost} printed figures are lost, and only what the text says of them is listed. Every node and every edge names the sentence it comes from.`,
    redrawn: LABELS.en.redrawn,
    ours: (number) => `Editors’ diagram ${number}, drawn by this site; not a figure of the article`,
    lost: "This figure is lost, and the text does not give its content: it is not redrawn.",
    inText: "Editors’ diagrams",
    inTextIntro: "These diagrams are drawn by the editors of this site from the text. They are no part of the article.",
    whole: "Diagram, evidence and downloads",
    legend: "Legend",
    edges: {
      causes: "causes",
      enables: "enables",
      constrains: "constrains",
      "feeds back": "feeds back to",
      "part of": "is part of",
      precedes: "precedes",
      contrasts: "contrasts with",
      "assigned to": "assigned to",
    },
    possible: "broken line: in the text what may or will be, is hoped for or holds in theory",
    possibleMark: "as a possibility or forecast",
    silent: "not stated",
    relations: "The same in words",
    groupOf: "comprises",
    by: (name) => `according to ${name}`,
    evidence: "The sentences it rests on",
    evidenceIntro: "Every node and edge comes from one of these sentences; point at one to light it in the diagram.",
    download: "Download: ",
    hint: "Point at or select a part of the diagram to see the sentence it rests on; Enter goes there.",
    step: { back: "Back", on: "Next", label: "Step through" },
    compare: "Compare: ",
    sideBySide: "side by side",
    source: "From: ",
    withdrawn: "This diagram has been withdrawn by the editors",
    withdrawnWhy: "See the record of changes",
    across: "Pictures: how the works place the same countries, and the terms they share",
    saidIn: (label, place) => `${label} (${place})`,
    fileTitle: (title, isOurs) =>
      `${title} (${isOurs ? "editors’ diagram, not a figure of the article" : "redrawn from the text; the printed figure is lost"})`,
  },
};

import { chooseCitation, type FinishedCitation } from "../../export/citing/choose-citation.ts";
import type { PanelData } from "../cite-data.ts";
import { CITE_WORDS } from "../cite-words.ts";
import { RECORD_URL } from "../record-url.ts";
import { citedPart } from "./cited-part.ts";
import { copyText } from "./copy-text.ts";
import { formatQuotation } from "./quotation.ts";
import { quotedWords, type QuotedWords } from "./quoted-words.ts";
import { element } from "./element.ts";
import { readStored, writeStored } from "./stored.ts";

/** The open or closed panel. */
export interface CitePanel {
  /** Shows how to cite a part of the page, `""` for the whole work; `from` has the focus again when it closes. */
  readonly show: (part: string, from: HTMLElement) => void;
}

/** Makes the panel from the data of a work; nothing is shown yet. */
export function makePanel(data: PanelData): CitePanel {
  const words = CITE_WORDS[data.language];
  const heading = element("h2", { id: "cite-title" });
  const close = element("button", { type: "button", className: "close", textContent: words.close });
  const style = element(
    "select",
    { name: "style" },
    ...data.styles.map(({ id }) => option(id, words.styles[id])),
    ...data.records.map(({ label }) => option(label, label)),
  );
  const citation = element("p", { className: "citation" });
  const inText = element("p", { className: "citation in-text" });
  const inferred = element("p", { className: "ours", textContent: words.inferred });
  const link = element("p", { className: "citation link" });
  const quoteLanguage = element(
    "select",
    { name: "quote" },
    ...(["zh", "en", "both"] as const).map((each) => option(each, words.quoteIn[each])),
  );
  const quote = element("p", { className: "citation quote" });
  const status = element("p", { className: "status" });
  status.setAttribute("role", "status");
  const exports = element(
    "p",
    { className: "exports" },
    words.download,
    ...data.files.map(([label, href]) => element("a", { href, textContent: label })),
  );
  const quoteRow = row(words.quotation, quoteLanguage, quote, () => quotation(), words.copy);
  const inTextRow = row(words.inText, null, inText, () => ({ text: inText.textContent ?? "" }), words.copy);
  const dialog = element(
    "dialog",
    { id: "cite", className: "cite-panel" },
    element("header", {}, heading, close),
    row(words.citation, style, citation, () => whole(), words.copy),
    inferred,
    inTextRow,
    row(words.link, null, link, () => ({ text: link.textContent ?? "" }), words.copyLink),
    quoteRow,
    exports,
    element("p", { className: "ours", textContent: data.isLocal ? `${data.edition} ${words.local}` : data.edition }),
    status,
  );
  dialog.setAttribute("aria-labelledby", "cite-title");
  let part = "";
  let from: HTMLElement | null = null;
  let quoted: QuotedWords | null = null;

  style.value = readStored("style") ?? data.styles[0]?.id ?? "";
  if (style.value === "") style.selectedIndex = 0;
  quoteLanguage.value = data.language;
  style.addEventListener("change", () => {
    writeStored("style", style.value);
    fill();
    void fillQuotation();
  });
  quoteLanguage.addEventListener("change", () => void fillQuotation());
  close.addEventListener("click", hide);
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    hide();
  });
  document.body.append(dialog);
  return { show };

  function show(chosen: string, opener: HTMLElement): void {
    [part, from, quoted] = [chosen, opener, quotedWords(chosen, data.language)];
    const { name } = citedPart(part, data);
    heading.textContent = name === null ? words.title : words.titleOf(name);
    status.textContent = "";
    fill();
    void fillQuotation();
    dialog.show();
    style.focus({ preventScroll: true });
    keepInSight();
  }

  function hide(): void {
    dialog.close();
    from?.focus({ preventScroll: true });
  }

  function finished(): FinishedCitation | null {
    const chosen = data.styles.find(({ id }) => id === style.value) ?? data.styles[0];
    if (chosen === undefined) return null;
    const { locator } = citedPart(part, data);
    return chooseCitation(chosen.templates, { locator: locator(chosen.id), url: address(), accessed: today() });
  }

  /** The record for programs, where one is chosen in place of a style. */
  function record(): string | null {
    const chosen = data.records.find(({ label }) => label === style.value);
    return chosen?.text.replaceAll(RECORD_URL, address()) ?? null;
  }

  function address(): string {
    const base = data.url ?? location.origin + data.path;
    return part === "" ? base : `${base}#${part}`;
  }

  function fill(): void {
    const made = finished();
    // The templates are made at build time, where all but <i> is escaped; the slots are escaped as they are filled.
    const chinese = data.language === "zh" && /^(?:cn-|gb-)/u.test(style.value);
    for (const output of [citation, inText]) output.lang = chinese ? "zh-Hans" : "en";
    const forPrograms = record();
    citation.classList.toggle("record", forPrograms !== null);
    citation.replaceChildren(...(forPrograms === null ? italics(made?.html ?? "") : [forPrograms]));
    inTextRow.hidden = made?.inText == null || forPrograms !== null;
    inText.replaceChildren(...italics(made?.inText?.html ?? ""));
    inferred.hidden = !citedPart(part, data).inferred;
    link.textContent = address();
    exports.hidden = data.files.length === 0;
  }

  async function fillQuotation(): Promise<void> {
    quoteRow.hidden = quoted === null;
    if (quoted === null) return;
    const wanted = quoteLanguage.value;
    const missing = wanted === "both" || wanted !== data.language;
    if (missing && !(await quoted.complete(data.dataUrl))) {
      quoteLanguage.value = data.language;
      status.textContent = words.failed;
    }
    quote.textContent = quotation().text;
  }

  function quotation(): { text: string } {
    const texts = quoted?.texts() ?? {};
    const wanted = quoteLanguage.value;
    const chosen = Object.fromEntries(
      Object.entries(texts).filter(([language]) => wanted === "both" || wanted === language),
    );
    return {
      text: formatQuotation({
        words: chosen,
        citation: finished()?.text ?? "",
        edition: [data.edition, citedPart(part, data).inferred ? words.inferred : ""].join(" ").trim(),
        emendations: quoted?.emendations ?? [],
        language: data.language,
      }),
    };
  }

  function whole(): { text: string; html?: string } {
    const [made, text] = [finished(), record()];
    if (text !== null) return { text };
    return made === null ? { text: "" } : { text: made.text, html: made.html };
  }

  function row(
    label: string,
    control: HTMLElement | null,
    output: HTMLElement,
    content: () => { text: string; html?: string },
    action: string,
  ): HTMLElement {
    const button = element("button", { type: "button", textContent: action });
    button.setAttribute("aria-label", `${action}: ${label}`);
    button.addEventListener("click", () => {
      const { text, html } = content();
      void copyText(text, html).then((done) => {
        status.textContent = done ? words.copied(label) : words.notCopied;
      });
    });
    const labelled = control === null ? element("span", {}, label) : element("label", {}, label, " ", control);
    return element("div", { className: "row" }, element("div", { className: "named" }, labelled, button), output);
  }

  /** The panel lies along the lower edge: what is cited moves above it. */
  function keepInSight(): void {
    const cited = document.getElementById(part.replace(/--.*$/u, ""))?.getBoundingClientRect();
    if (cited === undefined) return;
    const edge = innerHeight - dialog.offsetHeight;
    const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const over = Math.min(cited.bottom - edge + 12, cited.top - top);
    if (over > 0) scrollBy({ top: over, behavior: "instant" });
  }
}

function option(value: string, label: string): HTMLOptionElement {
  return element("option", { value, textContent: label });
}

/** Today in the reader's place, ISO. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** `<i>…</i>` becomes an element, entities their characters; other markup cannot occur and would stay text. */
function italics(html: string): (Node | string)[] {
  const plain = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return html.split(/<i>(.*?)<\/i>/u).map((text, at) => (at % 2 === 1 ? element("i", {}, plain(text)) : plain(text)));
}

import type { Cell, Table } from "../../model/work.ts";
import { shownText } from "../text/shown-inlines.ts";
import type { Scope } from "./scope.ts";
import { lineLanguage, writeAliases, writeLine } from "./write-line.ts";
import { trustedXml, xml, type Xml } from "../../model/xml.ts";

/** Returns a table: header cells head their columns, the first cell of a row heads the row. */
export function writeTable(table: Table, scope: Scope): Xml {
  const { caption, source } = table;
  const head = table.header.map((row) => xml`<tr>${row.map((cell) => writeCell(cell, "col", scope))}</tr>`);
  return xml`<figure class="table">${writeAliases(table.id, scope)}<table id="${table.id}"><caption id="${caption.id}"${lineLanguage(caption, scope)}>${writeLine(caption, scope)}</caption>${head.length > 0 && xml`<thead>${head}</thead>`}<tbody>${writeRows(table.rows, scope)}</tbody></table>${source !== null && xml`<figcaption class="source" id="${source.id}"${lineLanguage(source, scope)}>${writeLine(source, scope)}</figcaption>`}</figure>\n`;
}

/** Rows whose first cell hangs down from above have no head of their own. */
function writeRows(rows: readonly (readonly Cell[])[], scope: Scope): Xml[] {
  let hanging = 0;
  return rows.map((row) => {
    const isHeaded = hanging === 0;
    hanging = isHeaded ? (row[0]?.rowspan ?? 1) - 1 : hanging - 1;
    return xml`<tr>${row.map((cell, at) => writeCell(cell, isHeaded && at === 0 ? "row" : null, scope))}</tr>\n`;
  });
}

/** An empty cell heads nothing. */
function writeCell(cell: Cell, heads: "col" | "row" | null, scope: Scope): Xml {
  const { line, colspan, rowspan } = cell;
  const isHead = heads !== null && shownText(line, scope.language).trim() !== "";
  const spans = heads === "col" ? colspan > 1 : rowspan > 1;
  const tag = trustedXml(isHead ? "th" : "td");
  const attributes = [
    isHead && xml` scope="${heads}${spans && "group"}"`,
    colspan > 1 && xml` colspan="${colspan}"`,
    rowspan > 1 && xml` rowspan="${rowspan}"`,
    lineLanguage(line, scope),
  ];
  return xml`<${tag} id="${line.id}"${attributes}>${writeLine(line, scope)}</${tag}>`;
}

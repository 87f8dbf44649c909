import type { Cell, Table } from "../../model/work.ts";
import { teiLine } from "./tei-line.ts";
import { formerIds, unitAttributes, type TextScope } from "./text-scope.ts";
import { element, type XmlElement } from "./xml-element.ts";

/**
 * Returns a table. Rows of the head are labels; the first cell of each row labels the row, since every printed table of
 * the corpus is read by row. A cell that spans others says how many rows and columns it takes.
 */
export function teiTable(table: Table, scope: TextScope): XmlElement {
  const { caption, source, header, rows } = table;
  const columns = (header[0] ?? rows[0] ?? []).reduce((sum, cell) => sum + cell.colspan, 0);
  return element(
    "table",
    unitAttributes(table.id, scope, { rows: header.length + rows.length, cols: columns }),
    formerIds(table.id, scope),
    element("head", unitAttributes(caption.id, scope), teiLine(caption, scope)),
    header.map((row) =>
      element(
        "row",
        { role: "label" },
        row.map((cell) => teiCell(cell, "label", scope)),
      ),
    ),
    bodyRows(rows, scope),
    source && element("trailer", unitAttributes(source.id, scope, { type: "source" }), teiLine(source, scope)),
  );
}

/** Rows whose first cell hangs down from above have no label of their own. */
function bodyRows(rows: readonly (readonly Cell[])[], scope: TextScope): XmlElement[] {
  let hanging = 0;
  return rows.map((row) => {
    const isLabelled = hanging === 0;
    hanging = isLabelled ? (row[0]?.rowspan ?? 1) - 1 : hanging - 1;
    const cells = row.map((cell, index) => teiCell(cell, isLabelled && index === 0 ? "label" : "data", scope));
    return element("row", { role: "data" }, cells);
  });
}

function teiCell({ line, colspan, rowspan }: Cell, role: "label" | "data", scope: TextScope): XmlElement {
  const spans = { rows: rowspan > 1 && rowspan, cols: colspan > 1 && colspan };
  return element(
    "cell",
    unitAttributes(line.id, scope, { role, ...spans }),
    formerIds(line.id, scope),
    teiLine(line, scope),
  );
}

import type { Cell, Table } from "../model/work.ts";
import { concat, fragment, type Html } from "./html.ts";
import { renderAliases } from "./render-aliases.ts";
import { langAttribute, renderLine, shownText } from "./render-line.ts";
import { renderPermalink } from "./render-permalink.ts";
import type { View } from "./view.ts";

/**
 * Returns a table in a box of its own that scrolls sideways. Header cells head their columns; the first column of the
 * body heads its rows, since every printed table of the corpus is read by row.
 */
export function renderTable(table: Table, view: View): Html {
  const { caption, source } = table;
  const head = table.header.map((row) => fragment`<tr>${row.map((cell) => renderHead(cell, "col", view))}</tr>`);
  return concat([
    fragment`<figure class="table">${renderAliases(table.id, view)}<section class="scroll" tabindex="0" aria-labelledby="${caption.id}"><table id="${table.id}">`,
    fragment`<caption id="${caption.id}"${langAttribute(caption, view)}>${renderLine(caption, view)}${renderPermalink("table", table.id, view)}</caption>`,
    head.length > 0 && fragment`<thead>${head}</thead>`,
    fragment`<tbody>${renderBody(table.rows, view)}</tbody></table></section>`,
    source &&
      fragment`<p class="source" id="${source.id}"${langAttribute(source, view)}>${renderLine(source, view)}</p>`,
    fragment`</figure>`,
  ]);
}

/** Rows whose first cell hangs down from above have no row head of their own. */
function renderBody(rows: readonly (readonly Cell[])[], view: View): Html {
  let hanging = 0;
  return concat(
    rows.map((row) => {
      const headed = hanging === 0;
      hanging = headed ? (row[0]?.rowspan ?? 1) - 1 : hanging - 1;
      const cells = row.map((cell, index) =>
        headed && index === 0 ? renderHead(cell, "row", view) : renderData(cell, view),
      );
      return fragment`<tr>${cells}</tr>`;
    }),
  );
}

function renderHead(cell: Cell, axis: "col" | "row", view: View): Html {
  // An empty corner heads nothing.
  if (shownText(cell.line, view).trim() === "") return renderData(cell, view);
  const spans = axis === "col" ? cell.colspan > 1 : cell.rowspan > 1;
  return fragment`<th scope="${axis}${spans && "group"}"${cellAttributes(cell, view)}>${renderLine(cell.line, view)}</th>`;
}

function renderData(cell: Cell, view: View): Html {
  return fragment`<td${cellAttributes(cell, view)}>${renderLine(cell.line, view)}</td>`;
}

function cellAttributes(cell: Cell, view: View): Html {
  const { line, colspan, rowspan } = cell;
  const spans = [colspan > 1 && fragment` colspan="${colspan}"`, rowspan > 1 && fragment` rowspan="${rowspan}"`];
  return fragment` id="${line.id}"${spans}${langAttribute(line, view)}`;
}

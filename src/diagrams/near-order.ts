import { sum } from "d3-array";

/**
 * Returns the items so ordered that members of a group stand close together: an item moves to another place as long as
 * that shortens the sum of the groups' spans. Items of no group keep their order after the others.
 */
export function nearOrder(items: readonly string[], groups: readonly (readonly string[])[]): string[] {
  const grouped = new Set(groups.flat());
  let order = items.filter((item) => grouped.has(item));
  for (let next = bestMove(order, groups); next !== null; next = bestMove(order, groups)) order = next;
  return [...order, ...items.filter((item) => !grouped.has(item))];
}

/** Returns the best order that moving one item gives, the first of equals; null if none is better. */
function bestMove(order: readonly string[], groups: readonly (readonly string[])[]): string[] | null {
  let best: string[] | null = null;
  let least = spanOf(order, groups);
  for (const item of order) {
    const others = order.filter((other) => other !== item);
    for (let at = 0; at < order.length; at += 1) {
      const moved = others.toSpliced(at, 0, item);
      const span = spanOf(moved, groups);
      if (span < least) [best, least] = [moved, span];
    }
  }
  return best;
}

function spanOf(order: readonly string[], groups: readonly (readonly string[])[]): number {
  return sum(groups, (group) => {
    const places = group.map((item) => order.indexOf(item)).filter((place) => place >= 0);
    return places.length === 0 ? 0 : Math.max(...places) - Math.min(...places);
  });
}

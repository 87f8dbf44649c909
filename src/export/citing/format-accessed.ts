/** Writing the date of access: small and without dependencies, for the build, the tests and the browser alike. */
import type { AccessedFormat } from "./citation-styles.ts";

const MONTHS = [
  ["January", "Jan."],
  ["February", "Feb."],
  ["March", "Mar."],
  ["April", "Apr."],
  ["May", "May"],
  ["June", "June"],
  ["July", "July"],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
] as const;

/** `2027-02-03`, `2027-02`, `2027` */
const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** Returns an ISO date, which may lack its day or month, in the format; text that is no date as it is. */
export function formatAccessed(iso: string, format: AccessedFormat): string {
  const match = isoDate.exec(iso);
  if (match === null || format === "iso") return iso;
  const [, year = "", month, day] = match;
  const names = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const dayNumber = day === undefined ? null : String(Number(day));
  if (format === "chinese") {
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${dayNumber === null ? "" : `${dayNumber}日`}`;
  }
  if (names === undefined) return year;
  const [long, short] = names;
  if (format === "day-month-year") return `${dayNumber === null ? "" : `${dayNumber} `}${short} ${year}`;
  return `${long} ${dayNumber === null ? "" : `${dayNumber}, `}${year}`;
}

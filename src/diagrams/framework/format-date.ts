/** Returns a date of a timeline in words, as exact as it is given: `2021-04-21` → `2021年4月21日`, `21 April 2021`. */
export function formatDate(date: string, language: "zh" | "en"): string {
  const [year = "", month, day] = date.split("-");
  if (language === "zh")
    return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join("");
  const name =
    month && new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" }).format(new Date(`${year}-${month}-01`));
  return [day && String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** Values of the Chinese units. */
const chineseUnits: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 亿: 1e8, 万亿: 1e12 };
const englishUnits: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
/** `45.3亿`, `1,200亿`, `30 年`, `4 500` */
const chineseNumber = /(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)\s*(?:余|多)?\s*(万亿|百万|亿|万|千|百)?/gu;
/** The century in `20世纪90年代`, which is “the 1990s” */
const century = /\d{2}世纪(?=\d0年代)/gu;
/** `2019.6` as a month in a table of dates */
const yearMonth = /^(?:19|20)\d{2}\.(?:1[0-2]|[1-9])$/u;
/** `4.53 billion`, `230,000` */
const englishNumber = /(\d[\d,]*(?:\.\d+)?)[\s-]*(hundred|thousand|million|billion|trillion)?/giu;

const months = "January February March April May June July August September October November December".split(" ");
const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ordinals =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split(
    " ",
  );
const others: Readonly<Record<number, string>> = {
  30: "thirt",
  40: "fort",
  50: "fift|half",
  60: "sixt",
  70: "sevent",
  80: "eight",
  90: "ninet",
  100: "hundred|centur",
};

/** Returns the values of the numbers written in digits in a Chinese text, units multiplied out: `45.3亿` is 4.53e9. */
export function chineseNumbers(text: string): number[] {
  return [...text.replaceAll(century, "").matchAll(chineseNumber)].flatMap(([, digits = "", unit]) => {
    if (unit === undefined && yearMonth.test(digits)) return digits.split(".").map(Number);
    const value = Number(digits.replaceAll(/[, ]/gu, "")) * (unit === undefined ? 1 : (chineseUnits[unit] ?? 1));
    return [round(value)];
  });
}

/** Returns whether an English text says the value, in digits, with a unit, or in words. */
export function saysNumber(text: string, value: number): boolean {
  for (const [, digits = "", unit] of text.matchAll(englishNumber)) {
    const plain = Number(digits.replaceAll(",", ""));
    const whole = round(plain * (unit === undefined ? 1 : (englishUnits[unit.toLowerCase()] ?? 1)));
    if (whole === value || plain === value) return true;
  }
  const words = [
    value <= 20 ? small[value] : undefined,
    value <= 21 ? ordinals[value] : undefined,
    value >= 1 && value <= 12 ? months[value - 1] : undefined,
    others[value],
    value === 1 ? "once|an?|single" : value === 2 ? "twice|both|half|double" : undefined,
    value % 10 === 0 && value < 100 ? `(?:19|20)${value}s` : undefined,
  ].filter((word) => word !== undefined);
  if (words.length > 0 && new RegExp(`\\b(?:${words.join("|")})`, "iu").test(text)) return true;
  return value <= 20 && new RegExp(`(?:^|[\\s(#])${roman(value)}(?:[\\s.),:]|$)`, "u").test(text);
}

function roman(value: number): string {
  const tens = "X".repeat(Math.floor(value / 10));
  return tens + ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10];
}

/** Takes away the noise of binary fractions: 45.3 × 1e8. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

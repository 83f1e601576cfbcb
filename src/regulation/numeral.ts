const figures = "零一二三四五六七八九";

/** The characters a number is written with: Arabic digits of either width, or Chinese numerals. */
export const numeral = "[0-9０-９零〇一二三四五六七八九十百]+";

/**
 * A numeral as it is properly written, or NaN: 十十, 一百一, 1十 and 零 would otherwise be read as some clause
 * that nobody meant.
 */
export function readNumeral(text: string): number {
  const plain = text
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll("〇", "零");
  if (/^[1-9]\d{0,3}$/.test(plain)) return Number(plain);
  const number = sumOfFigures(plain);
  return number > 0 && writeNumeral(number) === plain ? number : Number.NaN;
}

/** The numeral of lawyers: 十, 二十一, 一百零一; from a thousand on in digits. */
export function writeNumeral(number: number): string {
  if (number >= 1000) return String(number);
  const hundreds = Math.floor(number / 100);
  const tens = Math.floor((number % 100) / 10);
  const ones = number % 10;
  const head = hundreds > 0 ? `${figures[hundreds]}百` : "";
  const one = ones > 0 ? figures[ones] : "";
  if (tens === 0) return head + (hundreds > 0 && ones > 0 ? "零" : "") + one;
  return `${head}${tens === 1 && hundreds === 0 ? "" : figures[tens]}十${one}`;
}

function sumOfFigures(text: string): number {
  let total = 0;
  let figure = 0;
  for (const character of text) {
    const unit = character === "十" ? 10 : character === "百" ? 100 : 0;
    if (unit === 0) figure = figures.indexOf(character);
    else {
      total += (figure === 0 ? 1 : figure) * unit;
      figure = 0;
    }
  }
  return total + figure;
}

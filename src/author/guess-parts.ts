const modal = /应当|必须|不得|可以|禁止/g;
const longest = 12;

/**
 * The parts of a clause that says several things, each named by the words after its 应当, 不得 or 可以: a guess, to
 * be confirmed and renamed by who knows the text.
 *
 * @returns none where the clause says one thing, or no two names differ
 */
export function guessParts(text: string): readonly string[] {
  const starts = [...text.matchAll(modal)].map(({ index, 0: sign }) => index + sign.length);
  const names = [...new Set(starts.flatMap((start) => nameFrom(text.slice(start))))];
  return names.length < 2 ? [] : names;
}

/** 自收到申请之日起7个工作日内作出决定 → 作出决定. */
function nameFrom(rest: string): readonly string[] {
  const [sentence = ""] = rest.split(/[，。；;：:,]/);
  const act = sentence
    .replace(/^[自从].*?起(?:.{0,12}?内)?|^[在于].*?(?:内|前|后|(?<!小)时)|^按照?.*?(?:规定|要求)/, "")
    .replace(/^(?:依法|及时|予以)/, "")
    .replace(/[“”"（）()\s]/g, "");
  const name = (act === "" ? sentence : act).slice(0, longest);
  return name === "" ? [] : [name];
}

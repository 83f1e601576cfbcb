const modal = /应当|必须|不得|可以|禁止/g;
const longest = 12;
/** 不得超过10个工作日 is the ceiling of the act before it, and no act of its own. */
const ceiling = /^(?:超过|多于|高于|少于|低于)[^，。；;：:,]{0,8}?[0-9０-９一二两三四五六七八九十百]/;
/** 在15日内完成整改，并及时公布结果: a second act under the same 应当; 并经批准 is a condition. */
const second = /[，,]并(?:且)?(?!应当|必须|不得|可以|经|由)/g;

/**
 * The parts of a clause that says several things, each named by the words after its 应当, 不得 or 可以: a guess, to
 * be confirmed and renamed by who knows the text.
 *
 * @returns none where the clause says one thing, or no two names differ
 */
export function guessParts(text: string): readonly string[] {
  const names = [...new Set(startsIn(text).flatMap((start) => nameFrom(text.slice(start))))];
  return names.length < 2 ? [] : names;
}

/** Where each act begins: after its 应当, 不得 or 可以, or after the 并 that adds it to one. */
function startsIn(text: string): readonly number[] {
  const modals = [...text.matchAll(modal)]
    .map(({ index, 0: sign }) => ({ sign, start: index + sign.length }))
    .filter(({ sign, start }) => sign !== "不得" || !ceiling.test(text.slice(start)));
  const added = [...text.matchAll(second)]
    .map(({ index, 0: sign }) => ({ sign, start: index + sign.length }))
    .filter(({ start }) =>
      modals.some((each) => each.start < start && !/[。；;]/.test(text.slice(each.start, start))),
    );
  return [...modals, ...added].map(({ start }) => start).sort((a, b) => a - b);
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

import type { Text } from "../diagnostic/text.js";

/** What to do with a clause whose wording changed; `now`: the number under which its old wording stands. */
export function mend(clause: string, cited: readonly string[], now: string | undefined): Text {
  const moved = {
    zh: `原来的文字现为${now}，这里是新的条文；`,
    en: `its old wording is ${now} now, this is new; `,
  };
  const { zh, en } = now === undefined ? { zh: "", en: "" } : moved;
  return {
    zh: `${zh}对照新旧文字改规则包（${citedBy(cited).zh}）；改好以后用 --write ${clause} 记下现在的文字`,
    en: `${en}compare the wordings and change the pack (${citedBy(cited).en}); then record the text as it is now with --write ${clause}`,
  };
}

/** What to do with a clause that only has another number now. */
export function renumber(from: string, now: string, cited: readonly string[]): Text {
  return {
    zh: `提纲和引用处的${from}改为${now}（${citedBy(cited).zh}），然后用 --write 记下`,
    en: `in the outline and where it is cited, ${from} becomes ${now} (${citedBy(cited).en}); then record it with --write`,
  };
}

/** What to do with a clause that the text no longer has; `other`: the clause that has its number now. */
export function takeOut(clause: string, cited: readonly string[], other: string | undefined): Text {
  const replaced = {
    zh: `原来的文字没有了，${clause}现在是原来的${other}；`,
    en: `its wording is gone, ${clause} is the former ${other} now; `,
  };
  const { zh, en } = other === undefined ? { zh: "", en: "" } : replaced;
  return {
    zh: `${zh}删去提纲和 nonOperative 里的它（${citedBy(cited).zh}），然后用 --write 记下现在的文字`,
    en: `${en}take it out of the outline and of nonOperative (${citedBy(cited).en}); then record the text as it is now with --write`,
  };
}

/** What cites a clause, to be looked at. */
export function citedBy(cited: readonly string[]): Text {
  if (cited.length === 0) return { zh: "没有规则引用它", en: "nothing cites it" };
  return { zh: `引用它的：${cited.join("、")}`, en: `cited by ${cited.join(", ")}` };
}

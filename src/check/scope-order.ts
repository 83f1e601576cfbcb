import { diagnostic } from "../diagnostic/diagnostic.js";
import type { Lint } from "./linted.js";

/** Entries of the scope after one that takes every case: the first that fits decides. */
export const coveredScope: Lint = ({ regulation: { scope } }) => {
  const last = scope.findIndex(({ when }) => when === undefined);
  if (last === -1) return [];
  return scope.slice(last + 1).map((_, index) => {
    const at = ["scope", last + 1 + index];
    return diagnostic(
      "pack.scope-covered",
      at,
      { earlier: String(last + 1) },
      { file: "regulation.json", hint },
    );
  });
};

const hint = {
  zh: "没有 when 的一项放在最后",
  en: 'put the entry without "when" last',
};

import { type Diagnostic, diagnostic } from "../diagnostic/diagnostic.js";
import { parsePointer } from "../suite/pointer.js";
import type { Suite } from "../suite/suite.js";

/** Scenarios whose expectations no person has worked out: they show nothing, and must not look as if they did. */
export function unconfirmedScenarios({ unconfirmed }: Suite): readonly Diagnostic[] {
  return unconfirmed.map(({ at, name }) => {
    const details = { zh: name.zh, en: name.en };
    return diagnostic("suite.unconfirmed", parsePointer(at) ?? [], details, { hint });
  });
}

const hint = {
  zh: "按放假通知自己数出到期日，改正预期，再删去 unconfirmed",
  en: 'work the due day out from the notice, put the expectation right, then take "unconfirmed" away',
};

/**
 * Every diagnostic the library can give: its severity and its words. `{name}` is filled in by the place that
 * gives the diagnostic. Codes are stable: a host may match on them.
 */
export const codes = {
  "json.unreadable": {
    severity: "error",
    zh: "不是可读的 JSON：{zh}",
    en: "not readable as JSON: {en}",
  },
  "json.duplicate-key": {
    severity: "error",
    zh: "键“{key}”出现了两次，后一个会盖掉前一个",
    en: 'the key "{key}" stands here twice; the second would hide the first',
  },
  "shape.type": {
    severity: "error",
    zh: "应为{expected}，实为{actual}",
    en: "expected {expected}, found {actual}",
  },
  "shape.value": {
    severity: "error",
    zh: "应为 {expected}，实为 {actual}",
    en: "expected {expected}, found {actual}",
  },
  "shape.missing": {
    severity: "error",
    zh: "缺少必需的键“{key}”",
    en: 'the required key "{key}" is missing',
  },
  "shape.unknown-key": { severity: "error", zh: "未知的键“{key}”", en: 'unknown key "{key}"' },
  "shape.invalid": { severity: "error", zh: "不合要求：{problem}", en: "not acceptable: {problem}" },
  "word.unknown": {
    severity: "error",
    zh: "词汇表（{section}）里没有“{word}”",
    en: 'the vocabulary ({section}) has no word "{word}"',
  },
  "word.twice": {
    severity: "error",
    zh: "共用词汇表里已有“{word}”，不能再定义一次",
    en: 'the shared vocabulary has the word "{word}" already',
  },
  "word.reserved": {
    severity: "error",
    zh: "“{word}”另有固定含义，不能用作词汇",
    en: '"{word}" has a meaning of its own and cannot be a word of a vocabulary',
  },
  "case.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（YYYY-MM-DD）或时刻（ISO 8601）",
    en: '"{text}" is not a date that exists (YYYY-MM-DD) nor an instant (ISO 8601)',
  },
  "case.range-backwards": {
    severity: "error",
    zh: "起日 {from} 晚于止日 {to}",
    en: "the range begins on {from}, after its end {to}",
  },
  "case.id-twice": {
    severity: "error",
    zh: "事件编号“{id}”出现了两次",
    en: 'two events have the id "{id}"',
  },
  "case.answers-nothing": {
    severity: "error",
    zh: "of 指向“{id}”，但案件里没有这个事件，也不是期间（如 2018）",
    en: '"of" names "{id}", which is neither an event of this case nor a period such as 2018',
  },
  "case.answers-itself": {
    severity: "error",
    zh: "事件“{id}”不能答复它自己",
    en: 'the event "{id}" cannot answer itself',
  },
  "calendar.amendments-lost": {
    severity: "warning",
    zh: "已有的调整 {notices} 不在新文件里，写入后就没有了",
    en: "the changes {notices} are not in the new file and would be gone",
  },
  "calendar.not-a-date": {
    severity: "error",
    zh: "“{date}”不是日期",
    en: '"{date}" is not a date',
  },
  "calendar.not-a-zone": {
    severity: "error",
    zh: "“{zone}”不是时区",
    en: '"{zone}" is not a time zone',
  },
  "calendar.day-of-other-year": {
    severity: "error",
    zh: "{date} 不属于 {year} 年的安排（只可涉及上一年 12 月）",
    en: "{date} is no day of the arrangement of {year} (it may reach into the December before)",
  },
  "calendar.outside-year": {
    severity: "error",
    zh: "{date} 不在 {year} 年",
    en: "{date} does not lie in {year}",
  },
  "calendar.not-announced": {
    severity: "warning",
    zh: "{year} 年的安排尚未公布（空表不是“没有假日”）",
    en: "the arrangement of {year} is not announced (an empty list does not mean no holidays)",
  },
  "calendar.rest-and-work": {
    severity: "error",
    zh: "{date} 既列为休息日又列为工作日",
    en: "{date} is listed as a rest day and as a working day",
  },
  "calendar.day-twice": {
    severity: "error",
    zh: "{date} 列了两次",
    en: "{date} is listed twice",
  },
  "calendar.work-on-weekday": {
    severity: "error",
    zh: "{date} 本来就是工作日，不是调休上班日",
    en: "{date} is a weekday: it is worked anyway and makes up for nothing",
  },
  "calendar.not-a-weekend": {
    severity: "error",
    zh: "{date} 不是周六或周日",
    en: "{date} is no Saturday or Sunday",
  },
  "calendar.nothing-to-remove": {
    severity: "error",
    zh: "{date} 原来没有这样安排，无从取消",
    en: "{date} was not so arranged before: nothing to remove",
  },
  "calendar.published-before": {
    severity: "error",
    zh: "公布日 {published} 早于 {before}",
    en: "published on {published}, before {before}",
  },
  "calendar.running-out": {
    severity: "warning",
    zh: "{day} 以后，日历只有 {left} 天是已定的（定到 {settledTo}）",
    en: "after {day} the calendar has only {left} settled days (to {settledTo})",
  },
  "calendar.layer-year-left-out": {
    severity: "warning",
    zh: "地方安排 {layer} 没有 {year} 年，未计入",
    en: "the layer {layer} has nothing for {year}; that is left out of the count",
  },
  "calendar.no-events": {
    severity: "warning",
    zh: "{year} 年没有已公布的安排，没有写出 {path}",
    en: "nothing is arranged for {year} yet: {path} was not written",
  },
  "calendar.other-year": {
    severity: "error",
    zh: "文件是 {found} 年的，不是 {year} 年的",
    en: "the file is about {found}, not {year}",
  },
  "calendar.year-exists": {
    severity: "error",
    zh: "{path} 已经存在",
    en: "{path} exists already",
  },
  "calendar.year-absent": {
    severity: "error",
    zh: "没有 {path}，无从调整",
    en: "there is no {path} to amend",
  },
  "calendar.amends-nothing": {
    severity: "error",
    zh: "与 {year} 年现有的安排没有不同",
    en: "nothing differs from the arrangement of {year} as it stands",
  },
  "calendar.unconfirmed": {
    severity: "error",
    zh: "{year} 年的通知有上述出入，没有写入",
    en: "the notice of {year} differs as said above: nothing was written",
  },
  "calendar.year-twice": {
    severity: "error",
    zh: "{year} 年已在 {other} 中",
    en: "the year {year} is already in {other}",
  },
  "calendar.year-missing": {
    severity: "warning",
    zh: "{before} 年之后缺 {missing} 年的通知，{year} 年因此不作为已知",
    en: "the notice of {missing} is missing after {before}, so {year} does not count as known",
  },
  "calendar.arithmetic": {
    severity: "warning",
    zh: "{year} 年：工作日放假减周末上班为 {given} 天，法定为 {statutory} 天",
    en: "{year}: weekdays off minus weekend days worked are {given}, the law gives {statutory}",
  },
  "calendar.statutory-not-off": {
    severity: "warning",
    zh: "法定节假日 {date} 没有列为休息日",
    en: "the statutory holiday {date} is not listed as a rest day",
  },
  "word.unknown-path": {
    severity: "error",
    zh: "“{fact}”没有“{path}”这个属性",
    en: 'the vocabulary knows nothing at "{path}" of "{fact}"',
  },
  "rule.one-modality": {
    severity: "error",
    zh: "一条规则只能有 must、mustNot、may 之一，实有：{found}",
    en: "a rule says exactly one of must, mustNot and may; found: {found}",
  },
  "rule.limit-type": {
    severity: "error",
    zh: "时限所指的“{path}”不是期间也不是日期",
    en: 'the limit points to "{path}", which is neither an amount nor a day',
  },
  "rule.period": {
    severity: "error",
    zh: "按年度的规则（on.every）用 by 定日，其他规则不能用 by",
    en: 'a rule on every calendar year says "by" which day; no other rule can',
  },
  "rule.no-clock": {
    severity: "error",
    zh: "“{id}”没有时限，无从延长、扣除或重新计算",
    en: '"{id}" has no clock that could be extended, stopped or started again',
  },
  "citation.unreadable": {
    severity: "error",
    zh: "读不懂引用“{citation}”，应如“第二十一条第二款第(三)项”或“三(三)第一款”",
    en: 'cannot read the citation "{citation}"; write it like 第二十一条第二款第(三)项 or 三(三)第一款',
  },
  "citation.twice": {
    severity: "error",
    zh: "条目“{citation}”在提纲里出现了两次",
    en: 'the clause "{citation}" stands twice in the outline',
  },
  "citation.not-in-outline": {
    severity: "error",
    zh: "提纲里没有“{citation}”",
    en: 'the outline has no clause "{citation}"',
  },
  "citation.no-such-part": {
    severity: "error",
    zh: "“{citation}”没有名为“{part}”的部分",
    en: 'the clause "{citation}" has no part "{part}"',
  },
  "pack.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（YYYY-MM-DD）",
    en: '"{text}" is not a date that exists (YYYY-MM-DD)',
  },
  "pack.zone": {
    severity: "error",
    zh: "未知的时区“{zone}”，应如 Asia/Shanghai",
    en: 'unknown zone "{zone}"; write it like Asia/Shanghai',
  },
  "pack.no-start": {
    severity: "error",
    zh: "只有草案可以没有施行日期，状态却是“{status}”",
    en: 'only a draft has no first day; the status is "{status}"',
  },
  "pack.id-twice": { severity: "error", zh: "编号“{id}”出现了两次", en: 'the id "{id}" is given twice' },
  "pack.unknown-rule": { severity: "error", zh: "没有编号为“{id}”的规则", en: 'there is no rule "{id}"' },
  "pack.unknown-reading": {
    severity: "error",
    zh: "regulation.json 里没有编号为“{id}”的读法",
    en: 'regulation.json records no reading "{id}"',
  },
  "pack.unknown-lead": {
    severity: "error",
    zh: "责任条款里没有“{under}”",
    en: 'no liability item is "{under}"',
  },
  "condition.too-early": {
    severity: "error",
    zh: "这里读条件时，“{fact}”还没有确定（次序：类别、职权与时钟、义务、其他规则、责任）",
    en: '"{fact}" is not determined yet where this is read (in order: categories, powers and clocks, obligations, the other rules, liability)',
  },
  "condition.unknown-operator": {
    severity: "error",
    zh: "没有运算符“{name}”",
    en: 'there is no operator "{name}"',
  },
  "condition.unknown-decorator": {
    severity: "error",
    zh: "没有运算符的修饰“{name}”",
    en: 'there is no operator decorator "{name}"',
  },
  "condition.undecorable": {
    severity: "error",
    zh: "“{name}”：stated 不加修饰，其他运算符至多加 {limit} 个",
    en: '"{name}": stated takes no decorator, any other operator at most {limit}',
  },
  "condition.unknown-reference": {
    severity: "error",
    zh: "没有名为“{name}”的条件",
    en: 'no condition is named "{name}"',
  },
  "condition.reference-cycle": {
    severity: "error",
    zh: "条件的引用成了环：{names}",
    en: "the references run in a circle: {names}",
  },
  "condition.path": {
    severity: "error",
    zh: "“{path}”不是由属性名组成的路径",
    en: '"{path}" is not a path of plain property steps',
  },
  "condition.dangerous-name": {
    severity: "error",
    zh: "条件中任何地方都不得使用名称“{name}”",
    en: 'the name "{name}" is not allowed anywhere in a condition',
  },
  "condition.value": {
    severity: "error",
    zh: "“{operator}”要求{zh}，实为 {actual}",
    en: '"{operator}" wants {en}, found {actual}',
  },
  "condition.date-as-number": {
    severity: "error",
    zh: "“{operator}”比较的是数值，不能比较日期“{text}”",
    en: '"{operator}" compares numbers, not dates such as "{text}"',
  },
  "condition.too-deep": {
    severity: "error",
    zh: "条件嵌套或引用超过 {limit} 层",
    en: "the condition is nested, or refers on, more than {limit} levels deep",
  },
  "condition.too-large": {
    severity: "error",
    zh: "条件（连同其引用）超过 {limit} 项",
    en: "the condition, with what it refers to, has more than {limit} parts",
  },
  "input.not-found": {
    severity: "error",
    zh: "找不到“{path}”",
    en: 'there is no "{path}"',
  },
  "input.unreadable": {
    severity: "error",
    zh: "无法读取“{path}”（{reason}）",
    en: '"{path}" cannot be read ({reason})',
  },
  "output.unwritable": {
    severity: "error",
    zh: "写不出 {path}（{reason}）",
    en: "cannot write {path} ({reason})",
  },
  "input.unrecognised": {
    severity: "error",
    zh: "看不出“{path}”是规则包、日历、词汇表、案件还是场景",
    en: '"{path}" is neither a pack nor a calendar, a vocabulary, a case or a suite, as far as can be seen',
  },
  "usage.wrong": { severity: "error", zh: "{zh}", en: "{en}" },
  "option.not-a-date": {
    severity: "error",
    zh: "{option}：“{text}”不是存在的日期",
    en: '{option}: "{text}" is not a date that exists',
  },
  "option.not-a-count": {
    severity: "error",
    zh: "{option}：“{text}”不是整数",
    en: '{option}: "{text}" is not a whole number',
  },
  "option.not-a-limit": {
    severity: "error",
    zh: "{option}：“{text}”不是期限",
    en: '{option}: "{text}" is not a limit',
  },
  "option.not-an-interval": {
    severity: "error",
    zh: "{option}：“{text}”不是起止日期",
    en: '{option}: "{text}" is not an interval of dates',
  },
  "option.backwards": {
    severity: "error",
    zh: "{option}：{to} 早于 {from}",
    en: "{option}: {to} is before {from}",
  },
  "option.unknown-regulation": {
    severity: "error",
    zh: "没有名为“{id}”的规章，也没有含 regulation.json 的这个目录",
    en: 'no regulation has the id "{id}", and there is no folder of that name with a regulation.json',
  },
  "option.unknown-calendar": {
    severity: "error",
    zh: "没有名为“{id}”的日历，也没有含 calendar.json 的这个目录",
    en: 'no calendar has the id "{id}", and there is no folder of that name with a calendar.json',
  },
  "pack.file-missing": {
    severity: "error",
    zh: "规则包缺少 {name}",
    en: "the pack has no {name}",
  },
  "pack.unaccounted": {
    severity: "error",
    zh: "{clause}没有规则引用，也没有列入 nonOperative",
    en: "{clause} is cited by no rule and not listed under nonOperative",
  },
  "pack.no-liability": {
    severity: "error",
    zh: "“{rule}”不在任何责任条款的 of 里，也不在 none 里",
    en: '"{rule}" stands in no "of" of a liability item, nor in "none"',
  },
  "suite.not-a-day": {
    severity: "error",
    zh: "“{text}”不是存在的日期（YYYY-MM-DD）",
    en: '"{text}" is not a date that exists (YYYY-MM-DD)',
  },
  "suite.expects-nothing": {
    severity: "error",
    zh: "没有写明预期（expect）：这样的场景不会失败",
    en: "nothing is expected here: such a scenario cannot fail",
  },
  "suite.other-regulation": {
    severity: "error",
    zh: "这组场景不涉及规章“{id}”",
    en: 'the suite is not about a regulation "{id}"',
  },
  "suite.pointer": {
    severity: "error",
    zh: "“{pointer}”在案件里找不到位置，应如 /events/1/on 或 /facts/resource",
    en: '"{pointer}" leads nowhere in the case; write it like /events/1/on or /facts/resource',
  },
  "suite.no-regulation": {
    severity: "error",
    zh: "不知道用哪部规章：写明 regulations，或者放在规则包的 scenarios 目录里",
    en: 'which regulation? name it under "regulations", or put the file into a pack\'s scenarios folder',
  },
  "suite.none-found": {
    severity: "error",
    zh: "“{path}”里没有场景文件",
    en: 'there is no suite in "{path}"',
  },
  "suite.none-selected": {
    severity: "error",
    zh: "没有场景的名称或者规则含有“{text}”",
    en: 'no scenario has "{text}" in its name or rules',
  },
} as const satisfies Readonly<Record<string, { severity: "error" | "warning"; zh: string; en: string }>>;

/** The stable name of a kind of fault. */
export type Code = keyof typeof codes;

/**
 * The filter of the page: hides what does not fit, opens the files that have something that does. Written
 * without the characters that markup would read; without it the page only lacks the filter.
 */
export const suitePageScript = `
(() => {
  const bar = document.querySelector(".filter");
  const text = bar.querySelector("[type=search]");
  const only = bar.querySelector("[type=checkbox]");
  const files = [...document.querySelectorAll("details.file")];
  const cases = [...document.querySelectorAll("details.case")];
  const about = new Map(cases.map((each) =>
    [each, (each.querySelector("summary").textContent + " " + each.dataset.about).toLowerCase()]));
  const apply = () => {
    const words = text.value.toLowerCase().split(" ").filter(Boolean);
    for (const each of cases) {
      const fits = words.every((word) => about.get(each).includes(word));
      each.hidden = !fits || (only.checked ? each.dataset.ok === "yes" : false);
    }
    for (const file of files) {
      const some = [...file.querySelectorAll("details.case")].some((each) => !each.hidden);
      file.hidden = !some;
      if (words.length !== 0) file.open = some;
    }
  };
  let waiting = 0;
  text.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 150); });
  only.addEventListener("change", apply);
  bar.hidden = false;
})();
`;

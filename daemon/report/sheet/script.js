"use strict";
(() => {
  const form = document.getElementById("filters");
  const list = document.getElementById("stories");
  if (!form || !list) return;
  const shown = document.getElementById("shown");
  const rows = [...list.children].map((row) => ({ row, words: null, who: row.querySelector("h3").textContent }));
  const compare = new Intl.Collator(undefined, { sensitivity: "base", numeric: true }).compare;
  const orders = {
    need: (a, b) => a.row.dataset.rank - b.row.dataset.rank,
    due: (a, b) => compare(a.row.dataset.due || "9999", b.row.dataset.due || "9999"),
    newest: (a, b) => b.row.dataset.newest - a.row.dataset.newest,
    who: (a, b) => compare(a.who, b.who),
    stage: (a, b) => b.row.dataset.far - a.row.dataset.far,
  };
  const said = (one) => (one.words ??= one.row.textContent.toLowerCase());

  const wanted = (one, asked) =>
    (!asked.turn || one.row.dataset.turn === asked.turn) &&
    (!asked.stage || one.row.dataset.stage === asked.stage) &&
    (!asked.open || "open" in one.row.dataset) &&
    asked.words.every((word) => said(one).includes(word));

  const filter = () => {
    const fields = form.elements;
    const asked = {
      turn: fields.turn.value,
      stage: fields.stage.value,
      open: fields.open.checked,
      words: fields.words.value.toLowerCase().split(/\s+/).filter(Boolean),
    };
    let count = 0;
    for (const one of rows) {
      const hide = !wanted(one, asked);
      one.row.hidden = hide;
      count += !hide;
    }
    shown.textContent =
      count === rows.length ? `${count} conversation${count === 1 ? "" : "s"}` : `${count} of ${rows.length} conversations`;
  };

  const sort = () => {
    const order = orders[form.elements.sort.value];
    rows.sort((a, b) => order(a, b) || orders.need(a, b));
    list.append(...rows.map((one) => one.row));
  };

  // A link to a conversation leads to it whatever is filtered, and opens it.
  const visit = () => {
    const target = location.hash.startsWith("#c-") && document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.parentElement.hidden) form.reset();
    setTimeout(() => {
      target.querySelector("details").open = true;
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    });
  };

  form.addEventListener("input", filter);
  form.elements.sort.addEventListener("change", sort);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => { sort(); filter(); }));
  addEventListener("hashchange", visit);

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open])")];
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of closed) one.open = false; });

  form.hidden = false;
  filter();
  visit();
})();

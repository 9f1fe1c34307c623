"use strict";
(() => {
  const body = document.getElementById("body");
  const segments = [...body.querySelectorAll("[data-o]")];
  const texts = segments.map((one) => one.textContent);
  const facts = [...document.querySelectorAll(".fact")];
  const filter = document.getElementById("filter");
  const count = document.getElementById("count");
  const back = document.getElementById("back");
  const narrow = matchMedia("(max-width: 60rem)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let marked = [];

  const ranges = (fact) => fact.dataset.at.split(" ").filter(Boolean).map((one) => one.split("-").map(Number));
  const pieceOf = (link) => link.dataset.piece.split("-").map(Number);

  const clear = () => {
    for (const at of marked) {
      segments[at].textContent = texts[at];
      segments[at].classList.remove("on");
    }
    marked = [];
    for (const one of document.querySelectorAll(".fact.on, .piece.on")) {
      one.classList.remove("on");
      one.removeAttribute("aria-current");
    }
  };

  const mark = (at, pieces, exact) => {
    const text = texts[at], start = Number(segments[at].dataset.o), end = start + text.length;
    const inside = pieces.map(([low, high]) => [Math.max(low, start) - start, Math.min(high, end) - start])
      .filter(([low, high]) => low < high);
    const cuts = [...new Set([0, text.length, ...inside.flat()])].sort((one, other) => one - other);
    const parts = cuts.slice(1).map((high, index) => {
      const low = cuts[index], of = text.slice(low, high);
      if (!inside.some(([from, to]) => from <= low && high <= to)) return document.createTextNode(of);
      const made = document.createElement("mark");
      made.textContent = of;
      if (exact && exact[0] - start <= low && high <= exact[1] - start) made.className = "exact";
      return made;
    });
    segments[at].replaceChildren(...parts);
    marked.push(at);
  };

  const show = (fact, link) => {
    clear();
    const pieces = [...fact.querySelectorAll(".piece")].map(pieceOf);
    const exact = link ? pieceOf(link) : null;
    const stated = ranges(fact);
    for (const [first, last] of stated) {
      for (let at = first; at <= last; at += 1) {
        mark(at, pieces, exact);
        segments[at].classList.add("on");
      }
    }
    if (exact) {
      segments.forEach((one, at) => {
        const start = Number(one.dataset.o);
        if (!marked.includes(at) && start < exact[1] && exact[0] < start + texts[at].length) mark(at, [exact], exact);
      });
    }
    fact.classList.add("on");
    fact.setAttribute("aria-current", "true");
    if (link) link.classList.add("on");
    const target = body.querySelector("mark.exact") || (stated.length ? segments[stated[0][0]] : null);
    if (target) target.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
    back.href = `#${fact.id}`;
    back.hidden = !narrow.matches;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.to, a.piece");
    if (link) {
      event.preventDefault();
      show(link.closest(".fact"), link.matches(".piece") ? link : null);
    } else if (event.target.closest("#back")) {
      back.hidden = true;
    }
  });

  const sift = () => {
    const wanted = (name) => new Set([...filter.querySelectorAll(`[name=${name}]:checked`)].map((one) => one.value));
    const kinds = wanted("kind"), verdicts = wanted("verdict");
    const seen = new Set();
    let number = 0;
    for (const fact of facts) {
      fact.hidden = !(kinds.has(fact.dataset.kind) && verdicts.has(fact.dataset.verdict));
      if (fact.hidden) continue;
      number += 1;
      for (const [first, last] of ranges(fact)) for (let at = first; at <= last; at += 1) seen.add(at);
    }
    segments.forEach((one, at) => one.classList.toggle("off", !seen.has(at)));
    count.textContent = `${number} of ${facts.length} facts shown`;
  };

  filter.hidden = false;
  filter.addEventListener("change", sift);
  filter.addEventListener("submit", (event) => event.preventDefault());
  sift();

  const follow = () => {
    const fact = /^#fact-\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
    if (fact && fact.hidden) {
      for (const one of filter.querySelectorAll("input")) one.checked = true;
      sift();
      fact.scrollIntoView();
    }
  };
  addEventListener("hashchange", follow);
})();

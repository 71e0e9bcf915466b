"use strict";
// Shows each passage inside its article. Offsets count code points, JavaScript strings count UTF-16 units: texts are
// cut through arrays of code points. Article text is only ever set as text, never as markup.
(() => {
  const texts = new Map(Object.entries(JSON.parse(document.getElementById("texts").textContent)));
  const matches = [...document.querySelectorAll("article.match")];
  const links = new Map([...document.querySelectorAll("nav.matches a")].map((link) => [link.hash.slice(1), link]));

  function spansOf(figure) {
    const spans = figure.dataset.spans.split(" ").filter(Boolean).map((span) => span.split("-").map(Number));
    const joined = [];
    for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
      const last = joined.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined;
  }

  function marked(text) {
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  }

  function gap() {
    const note = document.createElement("span");
    note.className = "gap";
    note.textContent = " […] ";
    return note;
  }

  function append(box, offset, text, spans) {
    const points = Array.from(text);
    const cut = (start, end) => points.slice(start - offset, end - offset).join("");
    const stop = offset + points.length;
    let at = offset;
    for (const [start, end] of spans) {
      const from = Math.max(start, offset), to = Math.min(end, stop);
      if (from >= to) continue;
      box.append(cut(at, from), marked(cut(from, to)));
      at = to;
    }
    box.append(cut(at, stop));
  }

  function fill(figure) {
    const article = texts.get(figure.dataset.article);
    if (!article || !figure.dataset.spans || figure.querySelector(".text")) return;
    const box = document.createElement("div");
    box.className = "text";
    box.tabIndex = 0;
    box.dir = "auto";
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", `Article of ${figure.querySelector("strong").textContent}`);
    if (figure.dataset.language) box.lang = figure.dataset.language;
    const spans = spansOf(figure);
    let at = 0;
    for (const [offset, text] of article.chunks) {
      if (offset > at) box.append(gap());
      append(box, offset, text, spans);
      at = offset + Array.from(text).length;
    }
    if (at < article.length) box.append(gap());
    figure.append(box);
    figure.classList.add("filled");
    const mark = box.querySelector("mark");
    if (mark) box.scrollTop = Math.max(0, mark.offsetTop - box.clientHeight / 3);
  }

  function unfold(button, open) {
    const card = button.closest(".card");
    button.setAttribute("aria-expanded", String(open));
    button.dataset.closed ??= button.textContent;
    button.textContent = open ? "Show the quotes alone" : button.dataset.closed;
    card.classList.toggle("unfolded", open);
    if (open) card.querySelectorAll("figure").forEach(fill);
  }

  for (const button of document.querySelectorAll("button.unfold")) button.hidden = false;
  document.addEventListener("toggle", (event) => {
    if (event.target.open) event.target.querySelectorAll("figure").forEach(fill);
  }, true);
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button.unfold");
    if (button) unfold(button, button.getAttribute("aria-expanded") !== "true");
  });

  function close() {
    const inside = document.activeElement?.closest("details[open], .card.unfolded");
    const open = inside ? [inside] : [...document.querySelectorAll("details[open], .card.unfolded")];
    for (const one of open) {
      if (one.open) one.open = false;
      else unfold(one.querySelector("button.unfold"), false);
    }
    if (inside) inside.querySelector("summary, button.unfold").focus();
  }

  function here() {
    const within = document.activeElement?.closest("article.match");
    if (within) return matches.indexOf(within);
    return matches.findLastIndex((match) => match.getBoundingClientRect().top < 2);
  }

  function go(step) {
    const next = matches[Math.min(matches.length - 1, Math.max(0, here() + step))];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "start" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") close();
    else if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
  });

  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      const link = links.get(entry.target.id);
      if (entry.isIntersecting) link?.setAttribute("aria-current", "true");
      else link?.removeAttribute("aria-current");
    }
  }, { rootMargin: "-40% 0px -55% 0px" });
  for (const match of matches) seen.observe(match);
})();

// Makes instant what works without script: the why card beside a source mark, the copying of a citation, suggestions while searching.
(() => {
  "use strict";
  const card = document.getElementById("why");
  let opener = null;
  let timer = 0;

  const close = () => {
    card.hidden = true;
    opener = null;
  };

  const place = mark => {
    const at = mark.getBoundingClientRect();
    const width = card.offsetWidth;
    const left = Math.min(Math.max(at.left, 16), document.documentElement.clientWidth - width - 16);
    card.style.left = `${left + window.scrollX}px`;
    card.style.top = `${at.bottom + window.scrollY + 6}px`;
  };

  const open = async mark => {
    opener = mark;
    const address = new URL(mark.href);
    const answer = await fetch(address);
    if (!answer.ok || opener !== mark) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fact = page.querySelector(address.hash || ".fact");
    if (fact === null) {
      return;
    }
    fact.removeAttribute("id");
    card.replaceChildren(document.adoptNode(fact));
    card.hidden = false;
    place(mark);
  };

  const later = mark => {
    clearTimeout(timer);
    timer = setTimeout(() => open(mark), 120);
  };

  const isWithin = node => node instanceof Node && (card.contains(node) || (opener !== null && opener.contains(node)));

  document.addEventListener("focusin", event => {
    const mark = event.target.closest?.("a.mark");
    if (mark !== null && mark !== undefined) {
      later(mark);
    } else if (!isWithin(event.target)) {
      close();
    }
  });
  document.addEventListener("pointerover", event => {
    const mark = event.target.closest?.("a.mark");
    if (mark) {
      later(mark);
    } else if (!isWithin(event.target)) {
      clearTimeout(timer);
      if (opener !== null && document.activeElement !== opener && !card.contains(document.activeElement)) {
        timer = setTimeout(close, 300);
      }
    } else {
      clearTimeout(timer);
    }
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && !card.hidden) {
      const back = opener;
      close();
      back?.focus();
      clearTimeout(timer);
    }
  });
  document.addEventListener("click", event => {
    const copy = event.target.closest?.("button.copy");
    if (copy) {
      navigator.clipboard.writeText(copy.dataset.citation).then(() => {
        copy.textContent = copy.dataset.done;
      });
    }
  });
})();

// Names for the search box while its text is written, put into the list that the browser itself offers; the form works without them.
(() => {
  "use strict";
  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  if (box === null || list === null) {
    return;
  }
  let timer = 0;
  let asked = null;

  const option = ({ value, label }) => {
    const made = document.createElement("option");
    made.value = value;
    made.label = `${value} · ${label}`;
    return made;
  };

  const suggest = async text => {
    asked?.abort();
    asked = new AbortController();
    const query = new URLSearchParams({ q: text, lang: document.documentElement.lang });
    try {
      const answer = await fetch(`/search/suggestions?${query}`, { signal: asked.signal });
      if (answer.ok) {
        list.replaceChildren(...(await answer.json()).map(option));
      }
    } catch (stopped) {
      if (stopped.name !== "AbortError") {
        list.replaceChildren();
      }
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(timer);
    const text = box.value.trim();
    const isLongEnough = text.length > 1 || /\p{Script=Han}/u.test(text);
    if (isLongEnough) {
      timer = setTimeout(() => suggest(text), 150);
    } else {
      asked?.abort();
      list.replaceChildren();
    }
  });
})();

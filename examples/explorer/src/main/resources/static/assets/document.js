// On the page of a document: pointing at words lights their claims, pointing at a claim lights its words.
(() => {
  "use strict";
  const clear = () => document.querySelectorAll(".lit").forEach(each => each.classList.remove("lit"));

  const lightClaims = words => {
    for (const anchor of words.dataset.claims.split(" ")) {
      const claim = document.getElementById(anchor);
      claim.closest("details").open = true;
      claim.classList.add("lit");
    }
    words.classList.add("lit");
  };

  const lightWords = claim => {
    claim.classList.add("lit");
    for (const words of claim.closest(".passage").querySelectorAll("a.quoted")) {
      if (words.dataset.claims.split(" ").includes(claim.id)) {
        words.classList.add("lit");
      }
    }
  };

  const light = event => {
    const target = event.target;
    if (!(target instanceof Element)) {
      return;
    }
    const words = target.closest("a.quoted");
    const claim = target.closest(".passage li");
    if (words !== null || claim !== null) {
      clear();
    }
    if (words !== null) {
      lightClaims(words);
    } else if (claim !== null) {
      lightWords(claim);
    }
  };

  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
})();

// The page works without this. It adds: one page of a case at a time, and the pairing of a value with its box.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const byId = (id) => (id ? document.getElementById(id) : null);

document.documentElement.classList.add("js");

function showPage(page) {
  for (const other of all(":scope > .page", page.parentElement)) other.hidden = other !== page;
  for (const link of all(".strip a", page.parentElement)) {
    if (link.hash === `#${page.id}`) {
      link.setAttribute("aria-current", "true");
      const strip = link.parentElement;
      strip.scrollLeft = link.offsetLeft - strip.clientWidth / 2 + link.clientWidth / 2;
    } else link.removeAttribute("aria-current");
  }
}

function choose(page, mark) {
  for (const lit of all(".on", page)) lit.classList.remove("on");
  page.querySelector(".overlay")?.classList.toggle("choosing", Boolean(mark));
  if (!mark) return;
  mark.classList.add("on");
  mark.parentElement.append(mark); // drawn last, so that no neighbour covers it
  byId(mark.dataset.entry)?.classList.add("on");
}

for (const viewer of all(".viewer")) {
  const pages = all(":scope > .page", viewer);
  if (pages.length) showPage(pages[0]);
  for (const page of pages) {
    let kept = null; // the pair that was clicked stays lit when the pointer leaves
    const pairOf = (target) => {
      const entry = target.closest("[data-mark]");
      return entry ? byId(entry.dataset.mark) : target.closest(".mark[data-entry]");
    };
    page.addEventListener("pointerover", (event) => choose(page, pairOf(event.target) ?? kept));
    page.addEventListener("pointerleave", () => choose(page, kept));
    page.addEventListener("focusin", (event) => choose(page, pairOf(event.target) ?? kept));
    page.addEventListener("focusout", () => choose(page, kept));
    page.addEventListener("keydown", (event) => {
      if (event.key === "Escape") choose(page, (kept = null));
    });
    page.addEventListener("click", (event) => {
      const mark = pairOf(event.target);
      if (event.target.closest("a[data-mark]")) event.preventDefault();
      kept = mark && mark !== kept ? mark : null;
      choose(page, kept);
      if (!mark) return;
      if (event.target.closest(".overlay")) byId(mark.dataset.entry)?.focus({ preventScroll: false });
      else mark.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }
}

function follow() {
  const target = byId(decodeURIComponent(location.hash.slice(1)));
  const page = target?.closest(".page");
  if (!page) return;
  showPage(page);
  const mark = target.closest(".mark");
  if (mark) choose(page, mark);
  (mark ?? page).scrollIntoView({ block: mark ? "center" : "start" });
}
addEventListener("hashchange", follow);
for (const link of all(".strip a")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const page = byId(link.hash.slice(1));
    showPage(page);
    page.focus({ preventScroll: true });
  });
}
for (const link of all('a[href^="#"]:not([data-mark]):not(.strip a)')) {
  link.addEventListener("click", () => link.hash === location.hash && follow());
}

// Which case is being looked at, shown in the list of cases.
const entries = new Map(all(".cases a").map((link) => [link.hash.slice(1), link]));
const seen = new IntersectionObserver((changes) => {
  for (const { target, isIntersecting } of changes) {
    if (!isIntersecting) continue;
    for (const link of entries.values()) link.removeAttribute("aria-current");
    entries.get(target.id)?.setAttribute("aria-current", "true");
  }
}, { rootMargin: "-20% 0px -75% 0px" });
for (const section of all(".case")) seen.observe(section);
addEventListener("beforeprint", () => { for (const image of all("img[loading]")) image.loading = "eager"; });
follow();

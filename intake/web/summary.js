// The page works without this. It adds: one page of a case at a time, the pairing of a value with its box,
// and a lens over the place that is being looked at.
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

const SVG = "http://www.w3.org/2000/svg";
const LENS_RATIO = 6; // width to height: a line of text
const LEAST_GAIN = 1.4; // below this the page shows it as well

function magnify(sheet, box) {
  sheet.querySelector(".lens")?.remove();
  if (!box) return;
  const picture = sheet.querySelector("img");
  const [width, height] = ["width", "height"].map((name) => Number(picture.getAttribute(name)));
  const [x, y, w, h] = ["x", "y", "width", "height"].map((name) => Number(box.getAttribute(name)));
  const shown = Math.max(h * 1.8 * LENS_RATIO, w * 1.15, width / 5);
  if (width / shown < LEAST_GAIN) return;
  const within = (middle, size, whole) => Math.min(Math.max(0, middle - size / 2), Math.max(0, whole - size));
  const lens = document.createElementNS(SVG, "svg");
  lens.setAttribute("class", y + h / 2 > height / 2 ? "lens above" : "lens below");
  const left = within(x + w / 2, shown, width);
  const top = within(y + h / 2, shown / LENS_RATIO, height);
  lens.setAttribute("viewBox", `${left} ${top} ${shown} ${shown / LENS_RATIO}`);
  lens.setAttribute("aria-hidden", "true");
  const image = document.createElementNS(SVG, "image");
  image.setAttribute("href", picture.getAttribute("src"));
  image.setAttribute("width", width);
  image.setAttribute("height", height);
  lens.append(image);
  sheet.append(lens);
}

function choose(page, mark) {
  for (const lit of all(".on", page)) lit.classList.remove("on");
  page.querySelector(".overlay")?.classList.toggle("choosing", Boolean(mark));
  const sheet = page.querySelector(".sheet");
  if (sheet) magnify(sheet, mark?.querySelector(".box"));
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

// The viewer of a case: one page at a time, zoom, rotation, keys; a field and its place on the picture find each other.
// Without this script all pages stand below each other, and every change is a form all the same.
import { Frame } from "./clerk_frame.js";

const desk = document.querySelector("[data-desk]");
const sheets = [...document.querySelectorAll("[data-sheet]")];
const correct = document.getElementById("correct");
const keys = document.getElementById("keys");
const frames = new Map();
let shown = null;

document.body.classList.add("live");
document.querySelector("[data-tools]").hidden = false;

function frameOf(sheet) {
  if (!frames.has(sheet)) {
    const frame = sheet.querySelector("[data-frame]");
    const paper = sheet.querySelector("[data-paper]");
    frames.set(sheet, paper ? new Frame(frame, paper) : null);
  }
  return frames.get(sheet);
}

function show(sheet) {
  if (!sheet || sheet === shown) return;
  shown?.classList.remove("shown");
  sheet.classList.add("shown");
  shown = sheet;
  document.querySelector("[data-page-no]").textContent = `${sheets.indexOf(sheet) + 1} / ${sheets.length}`;
  frameOf(sheet)?.begin();
}

function light(mark, line) {
  for (const lit of document.querySelectorAll(".paper g.on, .fields li.on")) lit.classList.remove("on");
  if (mark) {
    show(mark.closest("[data-sheet]"));
    mark.classList.add("on");
    frameOf(shown)?.centre(mark.querySelector("rect"));
  }
  if (line) {
    show(line.closest("[data-sheet]"));
    line.classList.add("on");
    line.scrollIntoView({ block: "nearest" });
  }
}

function pick(line) {
  light(document.getElementById(line.dataset.mark ?? ""), line);
}

function go(link) {
  const sheet = document.getElementById(link.dataset.go);
  const mark = document.getElementById(link.dataset.mark ?? "");
  show(sheet);
  if (!mark) return light(null, null);
  const at = mark.querySelector("rect").getBBox();
  const inside = [...sheet.querySelectorAll("[data-field-line][data-mark]")].find((line) => {
    const box = document.getElementById(line.dataset.mark)?.querySelector("rect").getBBox();
    return box && box.x >= at.x - 2 && box.y >= at.y - 2 && box.x + box.width <= at.x + at.width + 2 && box.y + box.height <= at.y + at.height + 2;
  });
  light(mark, inside ?? null);
}

const open = () => [...document.querySelectorAll("[data-finding][data-open]")];
const current = () => document.querySelector("[data-finding].current");

function choose(finding) {
  current()?.classList.remove("current");
  if (!finding) return;
  finding.classList.add("current");
  finding.focus({ preventScroll: true });
  finding.scrollIntoView({ block: "center" });
  const link = finding.querySelector("[data-go]");
  if (link) go(link);
}

function next() {
  const all = open();
  if (!all.length) return;
  choose(all[(all.indexOf(current()) + 1) % all.length]);
}

function confirmCurrent() {
  const form = current()?.querySelector("[data-confirm]");
  if (!form) return;
  const words = form.querySelector("textarea");
  if (words && !words.value.trim()) words.focus();
  else form.requestSubmit();
}

function step(by) {
  const lines = [...(shown?.querySelectorAll("[data-field-line]") ?? [])].filter((line) => line.offsetParent);
  if (!lines.length) return;
  const at = lines.findIndex((line) => line.classList.contains("on"));
  pick(lines[(at + by + lines.length) % lines.length] ?? lines[0]);
}

function edit(line) {
  if (!correct || !line) return;
  const form = correct.querySelector("form");
  const list = line.closest("[data-file]");
  form.file.value = list.dataset.file;
  form.index.value = list.dataset.index;
  form.field.value = line.dataset.key;
  form.value.value = line.dataset.typed;
  form.absent.checked = false;
  form.value.disabled = false;
  const name = line.querySelector(".name").textContent;
  correct.querySelector("[data-name]").textContent = name;
  correct.querySelector("[data-now]").textContent = line.querySelector(".value").textContent;
  const hints = { date: "如 2026-11-23；没有期限的写“长期”", bool: "是 或 否", money: "只填数字，单位元", decimal: "只填数字，不带单位" };
  const type = line.dataset.type;
  correct.querySelector("[data-hint]").textContent = type.startsWith("list:") ? "有几个的，用“、”隔开" : (hints[type] ?? "");
  correct.showModal();
  form.value.focus();
  form.value.select();
}

const turnPage = (by) => show(sheets[(sheets.indexOf(shown) + by + sheets.length) % sheets.length]);
const boxes = () => {
  const off = desk.classList.toggle("no-boxes");
  document.querySelector("[data-act=boxes]").setAttribute("aria-pressed", String(!off));
};
const acts = {
  "page-back": () => turnPage(-1), "page-on": () => turnPage(1), next, boxes, help: () => keys.showModal(),
  in: () => frameOf(shown)?.zoom(1.25), out: () => frameOf(shown)?.zoom(0.8), fit: () => frameOf(shown)?.fit(),
  turn: () => frameOf(shown)?.turn(),
};
const byKey = {
  n: next, Enter: confirmCurrent, x: () => current()?.querySelector("[data-dismiss] input[name=why]")?.focus(),
  e: () => edit(document.querySelector(".fields li.on")), j: () => step(1), k: () => step(-1),
  "[": acts["page-back"], "]": acts["page-on"], "+": acts.in, "=": acts.in, "-": acts.out, 0: acts.fit, r: acts.turn,
  b: boxes, "?": acts.help,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const own = event.target.closest("input, textarea, select, button, a, summary");
  if (own && (event.key === "Enter" || own.matches("input, textarea, select"))) {
    if (event.key === "Escape") own.blur();
    return;
  }
  const act = byKey[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-act]");
  if (button) return acts[button.dataset.act]();
  if (event.target.closest("[data-close]")) return event.target.closest("dialog").close();
  const link = event.target.closest("[data-go]");
  if (link) {
    event.preventDefault();
    const finding = link.closest("[data-finding]");
    if (finding) { current()?.classList.remove("current"); finding.classList.add("current"); }
    return go(link);
  }
  const line = event.target.closest("[data-field-line]");
  if (line && event.target.closest("[data-edit]") && correct) {
    event.preventDefault();
    pick(line);
    return edit(line);
  }
  if (line && event.target.closest("[data-pick]")) return pick(line);
  const mark = event.target.closest("g[data-field]");
  if (mark) return light(mark, document.getElementById(mark.dataset.field));
  return undefined;
});
correct?.querySelector("[name=absent]").addEventListener("change", (event) => {
  correct.querySelector("[name=value]").disabled = event.target.checked;
});

const asked = document.getElementById(location.hash.slice(1));
show(asked?.matches("[data-sheet]") ? asked : sheets[0]);
if (location.hash === "#todo") choose(open()[0]);

// Fetches the changing part of the page anew whenever the server says that something happened. Where live news do not
// get through (old browsers, proxies that hold them back), it asks every few seconds as long as something is under way.

const POLL_MS = 3000, SETTLE_MS = 250;

export function watch(part) {
  const base = `/my/${part.dataset.case}`;
  let timer = 0, running = false, again = false, last = part.innerHTML, alive = false;

  async function renew() {
    if (running) { again = true; return; }
    running = true;
    try {
      const answer = await fetch(`${base}/part?rows=${part.dataset.rows}`, { credentials: "same-origin" });
      if (answer.ok) show(await answer.text());
    } catch { /* no network: the next news or the next look tries again */ } finally {
      running = false;
      if (again) { again = false; soon(); }
    }
  }

  function show(text) {
    if (text === last || part.contains(document.activeElement) && document.activeElement.matches("input, textarea")) return;
    last = text;
    const step = part.querySelector("#state")?.dataset.step;
    const open = [...part.querySelectorAll("details[open][id]")].map((each) => each.id);
    const focused = part.contains(document.activeElement) ? key(document.activeElement) : "";
    part.innerHTML = text;
    for (const id of open) document.getElementById(id)?.setAttribute("open", "");
    if (focused) [...part.querySelectorAll("a, button, summary")].find((each) => key(each) === focused)?.focus();
    // Where the case itself moved on, the rest of the page is outdated too.
    if (step && part.querySelector("#state")?.dataset.step !== step) location.reload();
  }

  function soon() { clearTimeout(timer); timer = setTimeout(renew, SETTLE_MS); }

  function listen() {
    if (!("EventSource" in window)) return;
    const source = new EventSource(`${base}/news`);
    source.addEventListener("ready", () => { alive = true; soon(); });
    source.onmessage = soon;
    source.onerror = () => { alive = false; };
    addEventListener("pagehide", () => source.close(), { once: true });
  }

  listen();
  setInterval(() => {
    if (!alive && part.querySelector("#state")?.dataset.busy === "yes" && !document.hidden) renew();
  }, POLL_MS);
  addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
  return { renew: soon };
}

function key(element) {
  return `${element.tagName} ${element.getAttribute("href") ?? ""} ${element.getAttribute("aria-label") ?? element.textContent.trim()} ${element.closest("[id]")?.id}`;
}

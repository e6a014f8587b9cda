// Uploads: every file gets a key of its own and is kept in the browser until the server has acknowledged it. Without an
// answer nobody knows whether it arrived; sending it again under the same key is always safe.
import { kept, keep, forget } from "./outgoing.js";
import { shrunk } from "./shrink.js";

const AT_ONCE = 2, FIRST_PAUSE_MS = 1000, LONGEST_PAUSE_MS = 30000;
const STALLED_MS = 45000; // a network that is gone often says nothing at all
const FINAL = new Set([400, 404, 409, 413, 415, 422]);
const NOT_LET_IN = new Set([401, 403]); // the file stays here, and goes on once the page is opened with a right to it

export function startUploads(root, acknowledged) {
  const caseId = root.dataset.case, csrf = root.dataset.csrf, max = Number(root.dataset.max);
  const list = root.querySelector("#sending"), said = root.querySelector("#said"), shrink = root.querySelector("#shrink");
  const waiting = [], under = new Set();

  root.querySelector("#plain-upload").hidden = true;
  root.querySelector("#upload-tools").hidden = false;
  for (const input of root.querySelectorAll("#camera, #choose")) {
    input.addEventListener("change", async () => {
      const files = [...input.files];
      input.value = "";
      for (const file of files) await add(file);
    });
  }
  addEventListener("offline", () => { for (const request of under) request.abort(); });
  addEventListener("online", () => { for (const entry of waiting) entry.notBefore = 0; next(); });
  kept(caseId).then((entries) => { for (const entry of entries) enqueue(entry, "上次没传完，继续上传"); });

  async function add(file) {
    const entry = { key: newKey(), caseId, name: file.name || "照片.jpg", file, at: Date.now() };
    if (file.size > max) { refuse(entry, `文件超过 ${Math.floor(max / 1048576)} MB，没有上传。`, "请降低清晰度，或拆成几个文件。"); return; }
    if (shrink.checked) entry.file = await shrunk(file);
    await keep(entry);
    enqueue(entry, "等待上传");
  }

  function enqueue(entry, words) {
    entry.tries = 0;
    entry.notBefore = 0;
    row(entry, words);
    waiting.push(entry);
    next();
  }

  function next() {
    while (under.size < AT_ONCE) {
      const now = Date.now(), index = waiting.findIndex((entry) => entry.notBefore <= now);
      if (index < 0) {
        const first = Math.min(...waiting.map((entry) => entry.notBefore));
        if (Number.isFinite(first)) setTimeout(next, first - now + 10);
        return;
      }
      send(waiting.splice(index, 1)[0]);
    }
  }

  function send(entry) {
    row(entry, "正在上传", 0);
    const request = new XMLHttpRequest(), form = new FormData();
    let stalled = 0;
    const moved = () => { clearTimeout(stalled); stalled = setTimeout(() => request.abort(), STALLED_MS); };
    const ended = (status, text) => { clearTimeout(stalled); under.delete(request); over(entry, status, text, Number(request.getResponseHeader("Retry-After"))); };
    under.add(request);
    form.append("files", entry.file, entry.name);
    request.open("POST", `/my/${caseId}/files`);
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Idempotency-Key", entry.key);
    request.setRequestHeader("X-CSRF-Token", csrf);
    request.upload.onprogress = (event) => { moved(); if (event.lengthComputable) row(entry, "正在上传", event.loaded / event.total); };
    request.onload = () => ended(request.status, request.responseText);
    request.onerror = request.onabort = () => ended(0, "");
    moved();
    request.send(form);
  }

  async function over(entry, status, text, seconds) {
    if (status >= 200 && status < 300) {
      await forget(entry.key);
      rowOf(entry)?.remove();
      said.textContent = `${entry.name} 已收到`;
      acknowledged();
    } else if (NOT_LET_IN.has(status)) {
      refuse(entry, "这次访问已过期，还没有上传。", "照片已存在本机，刷新页面或重新验证后自动续传。");
    } else if (FINAL.has(status)) {
      await forget(entry.key);
      const [message, nextStep] = words(text);
      refuse(entry, message, nextStep);
    } else if (status === 429) {
      entry.notBefore = Date.now() + Math.max(1, seconds) * 1000;
      row(entry, `${words(text)[0]}照片已存在本机，${seconds > 3600 ? "明天" : "稍后"}自动续传`);
      waiting.push(entry);
    } else {
      entry.tries += 1;
      entry.notBefore = Date.now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (entry.tries - 1));
      row(entry, status ? "服务器正忙，稍后自动再传" : "网络断了，照片已存在本机，联网后自动续传");
      said.textContent = `${entry.name} 还没传完，会自动续传`;
      waiting.push(entry);
    }
    next();
  }

  function words(text) {
    try {
      const told = JSON.parse(text);
      if (told.title) return [told.title, told.next_step ?? ""];
    } catch { /* an answer from in between */ }
    return ["没有上传成功。", "请重新选择文件。"];
  }

  function refuse(entry, message, nextStep) {
    const item = row(entry, `${message}${nextStep}`);
    item.classList.add("wrong-file");
    const close = document.createElement("button");
    close.className = "link";
    close.type = "button";
    close.textContent = "知道了";
    close.setAttribute("aria-label", `关闭 ${entry.name} 的提示`);
    close.addEventListener("click", () => item.remove());
    item.append(close);
    said.textContent = `${entry.name}：${message}${nextStep}`;
  }

  function rowOf(entry) { return document.getElementById(`send-${entry.key}`); }

  function row(entry, words, part) {
    let item = rowOf(entry);
    if (!item) {
      item = document.createElement("li");
      item.id = `send-${entry.key}`;
      item.innerHTML = '<span class="name"></span><span class="words"></span>';
      item.querySelector(".name").textContent = entry.name;
      list.append(item);
    }
    item.querySelector(".words").textContent = words;
    let bar = item.querySelector("progress");
    if (part === undefined) bar?.remove();
    else {
      if (!bar) { bar = document.createElement("progress"); bar.max = 1; bar.setAttribute("aria-label", `${entry.name} 的上传进度`); item.append(bar); }
      bar.value = part;
    }
    return item;
  }
}

function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// Files on their way, in the browser's own database until they are acknowledged. Where there is none (private windows of
// some browsers), they live as long as the page.

const memory = new Map();
let opened;

function database() {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open("baozhuang", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("outgoing", { keyPath: "key" });
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  return opened;
}

async function run(mode, act) {
  const store = (await database()).transaction("outgoing", mode).objectStore("outgoing");
  return new Promise((done, failed) => {
    const request = act(store);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

export async function keep({ key, caseId, name, file, at }) {
  try { await run("readwrite", (store) => store.put({ key, caseId, name, file, at })); } catch { memory.set(key, { key, caseId, name, file, at }); }
}

export async function forget(key) {
  memory.delete(key);
  try { await run("readwrite", (store) => store.delete(key)); } catch { /* it was in memory only */ }
}

export async function kept(caseId) {
  try {
    const all = await run("readonly", (store) => store.getAll());
    return all.filter((entry) => entry.caseId === caseId).sort((one, two) => one.at - two.at);
  } catch { return [...memory.values()].filter((entry) => entry.caseId === caseId); }
}

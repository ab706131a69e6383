"use strict";

// A draft in the browser's database. Local storage is there at once and tells other tabs, but a browser writes it to disk
// many seconds later; what is put here is on disk before the next key. `keep` takes a draft, or null for none; `read`
// promises the last one, null where there is none or no database, and none that was cleared while it was read.
const durableDraft = (key) => {
  const database = new Promise((resolve, reject) => {
    const request = indexedDB.open("rehearse", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("drafts");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const inDatabase = async (mode, act) => {
    const transaction = (await database).transaction("drafts", mode, { durability: "strict" });
    const request = act(transaction.objectStore("drafts"));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  };

  let newest = {};
  let writing = database;

  // One write at a time; of those that wait, the newest alone. Where there is no database, local storage has to do.
  const keep = (draft) => {
    newest = draft;
    const write = async () => {
      if (newest === draft) {
        await inDatabase("readwrite", (drafts) => (draft ? drafts.put(draft, key) : drafts.delete(key)));
      }
    };
    writing = writing.then(write).catch(() => {});
  };

  const read = () =>
    inDatabase("readonly", (drafts) => drafts.get(key)).then((draft) => (newest && draft) || null, () => null);

  // What another tab clears is gone here too: what is still being read, and what waits to be written.
  addEventListener("storage", ({ key: changed, newValue }) => {
    if (newValue === null && (changed === key || changed === null)) newest = null;
  });

  return { keep, read };
};

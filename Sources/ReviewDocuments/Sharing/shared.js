"use strict";

// Keeps a draft of the answers, and hands them over as a file or as text.
(() => {
  const element = (id) => document.getElementById(id);
  const form = element("form");
  const { report, reader } = form.dataset;
  const fields = [...form.querySelectorAll("[data-question]")];
  const key = `rehearse.report.${report}`;
  const durable = durableDraft(key);
  let isUnsaved = false;
  // The draft as this tab last read or wrote it: what differs from it is new.
  let known = {};

  // The answers

  const answers = () =>
    fields
      .map(({ dataset, value }) => ({ question: Number(dataset.question), text: value.trim() }))
      .filter(({ text }) => text);

  const json = () =>
    JSON.stringify({ schema: "rehearse.report-reply/1", report, reader, answers: answers() }, null, 2) + "\n";

  // A mail program may break lines anew, so nothing within an answer may look like one of ours: other signs stand for
  // newlines and for the colon of `answer 2:`. Behind `(copied)` the reader turns each back into what was written.
  const harmless = (text) =>
    text
      .split("\n")
      .map((line) => line.replace(/\s+/g, " ").trim())
      .join(" ↵ ")
      .replace(/\b((?:answer|question)[\s\d*_`\]]*|report[\s*_`\]]*|debrief[\s*_`]*)[:∶﹕：]/gi, "$1꞉");

  const text = () =>
    [
      ...answers().map(({ question, text }) => `answer ${question}: ${harmless(text)}`),
      `report: ${report} (copied)`,
      `for: ${reader.replace(/\s+/g, " ").trim()}`,
    ].join("\n") + "\n";

  // The draft

  const filled = () => Object.fromEntries(fields.filter(({ value }) => value).map(({ name, value }) => [name, value]));

  const readDraft = () => {
    let draft;
    try {
      draft = JSON.parse(localStorage.getItem(key));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
    return Object.fromEntries(Object.entries(draft || {}).filter(([, value]) => typeof value === "string"));
  };

  const tellDraft = (isKept) => {
    element("draft").textContent = isKept
      ? "A draft is kept in this browser."
      : "This browser keeps no draft: save your answers before you close the page.";
  };

  // What was written on both sides since is kept on both.
  const merged = (mine, theirs) => {
    if (mine.includes(theirs)) return mine;
    return theirs.includes(mine) ? theirs : `${theirs}\n${mine}`;
  };

  // Takes over what another tab of this page has put into the draft.
  const takeOver = () => {
    const theirs = readDraft();
    for (const field of fields) {
      const [mine, other, before] = [field.value, theirs[field.name] || "", known[field.name] || ""];
      if (other === before || other === mine) continue;
      field.value = mine === before ? other : merged(mine, other);
    }
    known = theirs;
  };

  const keepDraft = () => {
    try {
      takeOver();
      known = { ...filled(), at: String(Date.now()) };
      localStorage.setItem(key, JSON.stringify(known));
      durable.keep(known);
      tellDraft(true);
    } catch {
      isUnsaved = true;
      tellDraft(false);
    }
  };

  const restoreDraft = () => {
    try {
      takeOver();
      if (Object.keys(filled()).length > 0) tellDraft(true);
    } catch {
      tellDraft(false);
    }
  };

  // Of the two drafts the newer one counts.
  const restoreDurable = async () => {
    const draft = await durable.read();
    if (!draft || Number(draft.at) <= Number(readDraft().at || 0)) return;
    localStorage.setItem(key, JSON.stringify(draft));
    restoreDraft();
  };

  // Handing over

  const tell = (sentence, isDone = false) => {
    element("outcome").textContent = sentence;
    element("thanks").hidden = !isDone;
    if (isDone) isUnsaved = false;
  };

  const handing = handingOver({
    parts: ["answers", reader],
    json,
    text,
    words: {
      whole: "your answers",
      below: "Your answers are below",
      subject: "My answers to your questions",
      attached: (file) => `My answers are in the file ${file}, which I attach.`,
    },
    tell,
  });

  const forget = () => {
    if (!confirm("Clear all you have written on this page?")) return;
    form.reset();
    isUnsaved = false;
    known = {};
    durable.keep(null);
    try {
      localStorage.removeItem(key);
    } catch {
      // There was none.
    }
    element("draft").textContent = "";
    element("by-hand").hidden = true;
    tell("The fields are empty again, and the draft is gone.");
  };

  restoreDraft();
  restoreDurable().catch(() => tellDraft(false));
  form.classList.add("live");
  element("send").hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    keepDraft();
    tell("");
  });
  handing.offer((act) => {
    if (answers().length > 0) act();
    else tell("There is nothing in your answers yet.");
  });
  element("forget").addEventListener("click", forget);
  addEventListener("storage", ({ key: changed }) => {
    if (changed === key || changed === null) restoreDraft();
  });
  // A tab that was put to sleep has heard of nothing.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) restoreDraft();
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
})();

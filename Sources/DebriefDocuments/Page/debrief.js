"use strict";

// Keeps a draft of the form, tells how far one is, and hands the reply over as a file or as text.
(() => {
  const element = (id) => document.getElementById(id);
  const form = element("form");
  const { debrief, friend, session } = form.dataset;
  const fieldsets = [...form.querySelectorAll("fieldset[data-turn]")];
  const prompts = ["worked", "workOn", "tryNext"];

  const oneLine = (text) => text.replace(/\s+/g, " ").trim();
  const chosen = (name) => form.elements[name].value || null;
  const written = (name) => form.elements[name].value.trim();
  const isExpected = (fieldset) => !fieldset.closest("details");

  // The reply

  const ratingOf = (fieldset) => {
    const { turn, dimension } = fieldset.dataset;
    const choice = chosen(fieldset.id);
    const comment = written(`${fieldset.id}.comment`);
    const rating = { turn: Number(turn), dimension };
    if (choice) rating.score = choice === "-" ? null : Number(choice);
    if (comment) rating.comment = comment;
    return choice || comment ? [rating] : [];
  };

  const reply = () => ({
    schema: "rehearse.reply/1",
    debrief,
    rater: friend,
    saw: chosen("saw"),
    ratings: fieldsets.flatMap(ratingOf),
    overall: {
      worked: written("worked"),
      workOn: written("workOn"),
      tryNext: written("tryNext"),
      decision: chosen("decision"),
    },
  });

  // As lines of the form on paper. A mail program may break lines anew, so nothing within a comment may look like one
  // of them: other signs stand for newlines, for the point of `[2.pace]` and for the colon of `saw:`. Behind `(copied)`
  // the reader turns each back into what was written.
  const harmless = (text) =>
    text
      .trim()
      .split("\n")
      .map(oneLine)
      .join(" ↵ ")
      .replace(/([0-9])\.(?=\s*\p{L})/gu, "$1․")
      .replace(
        /\b(worked|work\s+on|try\s+next|would\s+you\s+hire|saw|debrief|for)([\s*_`\\]*(?:\([^()]*\)[\s*_`\\]*)?)[:∶﹕：]/gi,
        "$1$2꞉",
      );

  const linesOf = ({ turn, dimension, score, comment }) => {
    const lines = [];
    if (score !== undefined) lines.push(`[${turn}.${dimension}] score: ${score === null ? "-" : score}`);
    if (comment) lines.push(`[${turn}.${dimension}] comment: ${harmless(comment)}`);
    return lines;
  };

  const text = ({ ratings, saw, overall }) =>
    [
      ...ratings.flatMap(linesOf),
      `worked: ${harmless(overall.worked)}`,
      `work on: ${harmless(overall.workOn)}`,
      `try next: ${harmless(overall.tryNext)}`,
      `would you hire: ${(overall.decision || "").replace("-", " ")}`,
      `saw: ${saw || ""}`,
      `debrief: ${debrief} (copied)`,
      `for: ${oneLine(friend)}`,
    ]
      .map((line) => line.trim())
      .join("\n") + "\n";

  // The draft

  const key = `rehearse.debrief.${debrief}`;
  let isUnsaved = false;
  // The draft as this tab last read or wrote it: what differs from it is new.
  let known = {};

  const tellDraft = (isKept) => {
    element("draft").textContent = isKept
      ? "A draft is kept in this browser."
      : "This browser keeps no draft: save your reply before you close the page.";
  };

  const filled = () => {
    const draft = {};
    for (const control of form.elements) {
      if (control.type === "radio" ? control.checked : control.name && control.value) {
        draft[control.name] = control.value;
      }
    }
    return draft;
  };

  const readDraft = () => {
    try {
      const draft = JSON.parse(localStorage.getItem(key));
      const entries = Object.entries(draft || {}).filter(([, value]) => typeof value === "string");
      return Object.fromEntries(entries);
    } catch (error) {
      if (error instanceof SyntaxError) return {};
      throw error;
    }
  };

  const set = (control, value) => {
    if (control.type === "radio") {
      control.checked = control.value === value;
    } else if (control.type === "textarea" && control.value !== value) {
      const { selectionStart, selectionEnd } = control;
      control.value = value;
      if (control === document.activeElement) control.setSelectionRange(selectionStart, selectionEnd);
    }
  };

  // What was written on both sides since is kept on both.
  const merged = (mine, theirs) => {
    if (mine.includes(theirs)) return mine;
    return theirs.includes(mine) ? theirs : `${theirs}\n${mine}`;
  };

  // Takes over what another tab of this page has put into the draft.
  const takeOver = () => {
    const theirs = readDraft();
    const mine = filled();
    for (const control of form.elements) {
      const { name, type } = control;
      if (!name || (theirs[name] || "") === (known[name] || "")) continue;
      const isMineNew = (mine[name] || "") !== (known[name] || "");
      if (!isMineNew) set(control, theirs[name] || "");
      else if (type === "textarea") set(control, merged(mine[name] || "", theirs[name] || ""));
    }
    known = theirs;
  };

  const keepDraft = () => {
    try {
      takeOver();
      known = filled();
      localStorage.setItem(key, JSON.stringify(known));
      tellDraft(true);
    } catch {
      isUnsaved = true;
      tellDraft(false);
    }
  };

  const restoreDraft = () => {
    try {
      takeOver();
    } catch {
      tellDraft(false);
      return;
    }
    element("draft").textContent = "";
    if (Object.keys(filled()).length > 0) tellDraft(true);
  };

  const forget = () => {
    if (!confirm("Clear all you have chosen and written on this page?")) return;
    form.reset();
    isUnsaved = false;
    known = {};
    try {
      localStorage.removeItem(key);
    } catch {
      // There was none.
    }
    element("draft").textContent = "";
    element("by-hand").hidden = true;
    changed();
    tell("The form is empty again, and its draft is gone.");
  };

  // What is missing

  const tell = (sentence) => {
    element("outcome").textContent = sentence;
  };

  const tellProgress = () => {
    const expected = fieldsets.filter(isExpected);
    const done = expected.filter((fieldset) => chosen(fieldset.id)).length;
    element("progress").textContent = `${done} of ${expected.length} scored`;
    element("share").max = expected.length || 1;
    element("share").value = done;
  };

  const missingScores = () => {
    const answers = new Map();
    for (const fieldset of fieldsets) {
      if (!isExpected(fieldset) || chosen(fieldset.id)) continue;
      const { turn, name } = fieldset.dataset;
      const answer = answers.get(turn) || { title: `Answer ${turn}`, id: fieldset.id, names: [] };
      answer.names.push(name);
      answers.set(turn, answer);
    }
    return [...answers.values()];
  };

  const missingRest = () => {
    const titles = {
      saw: "How you know these answers",
      worked: "What worked",
      workOn: "What to work on",
      tryNext: "What to try next time",
      decision: "Whether you would hire them",
    };
    return Object.keys(titles)
      .filter((name) => !form.elements[name].value.trim())
      .map((name) => ({ title: titles[name], id: prompts.includes(name) ? "conclusion" : name, names: [] }));
  };

  const itemFor = ({ title, id, names }) => {
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link, names.length > 0 ? `: ${names.join(", ")}` : "");
    return item;
  };

  // Hands the reply over, after saying what is missing and asking once more.
  const handOver = (button, verb, act) => {
    const { ratings, saw, overall } = reply();
    if (ratings.length === 0 && !saw && Object.values(overall).every((value) => !value)) {
      tell("There is nothing in your reply yet.");
      return;
    }
    const missing = [...missingScores(), ...missingRest()];
    if (missing.length === 0) {
      act();
      return;
    }
    tell("");
    element("missing-heading").textContent = "Not filled in yet";
    element("missing-list").replaceChildren(...missing.map(itemFor));
    element("anyway").textContent = `${verb} it unfinished`;
    element("anyway").onclick = () => {
      element("missing").hidden = true;
      button.focus();
      act();
    };
    element("missing").hidden = false;
    element("missing").focus();
  };

  // Handing over

  const save = () => {
    const name = ["reply", session, ...(friend.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [])].join("-");
    const file = new Blob([JSON.stringify(reply(), null, 2) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = `${name.slice(0, 80)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isUnsaved = false;
    tell(`Saved as ${link.download}, where your browser puts downloads. Send that file back.`);
  };

  const copy = async () => {
    element("copied").value = text(reply());
    try {
      await navigator.clipboard.writeText(element("copied").value);
    } catch {
      element("by-hand").hidden = false;
      element("copied").focus();
      element("copied").select();
      tell("This browser does not let a page copy. Your reply is below, for you to copy.");
      return;
    }
    element("by-hand").hidden = true;
    isUnsaved = false;
    tell("Copied. Paste it into a message and send it.");
  };

  // What a transcript does not show

  const tellBeyondText = () => {
    const note = element("beyond");
    if (note) note.hidden = chosen("saw") !== "transcript";
  };

  const passOverBeyondText = () => {
    for (const fieldset of fieldsets) {
      if (!("beyondText" in fieldset.dataset) || chosen(fieldset.id)) continue;
      form.elements[fieldset.id].value = "-";
    }
    keepDraft();
    changed();
  };

  const changed = () => {
    element("missing").hidden = true;
    tell("");
    tellProgress();
    tellBeyondText();
  };

  // How far a long answer goes

  const answers = [...document.querySelectorAll(".words")];
  const tellLength = (words) => {
    words.classList.toggle("goes-on", words.scrollHeight - words.clientHeight - words.scrollTop > 4);
  };

  restoreDraft();
  changed();
  form.classList.add("live");
  const sizes = new ResizeObserver(() => answers.forEach(tellLength));
  for (const words of answers) {
    sizes.observe(words);
    words.addEventListener("scroll", () => tellLength(words), { passive: true });
  }
  addEventListener("storage", (event) => {
    if (event.key !== key && event.key !== null) return;
    restoreDraft();
    changed();
  });
  // A tab that was put to sleep has heard of nothing.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    restoreDraft();
    changed();
  });
  for (const id of ["bar", "send"]) element(id).hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    keepDraft();
    changed();
  });
  element("save").addEventListener("click", () => handOver(element("save"), "Save", save));
  element("copy").addEventListener("click", () => handOver(element("copy"), "Copy", copy));
  element("forget").addEventListener("click", forget);
  if (element("beyond-text")) element("beyond-text").addEventListener("click", passOverBeyondText);
  addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
})();

"use strict";

// Shows one answer at a time, keeps a draft of the form, and hands the reply over as a file or as text.
(() => {
  const element = (id) => document.getElementById(id);
  const form = element("form");
  const { debrief, friend, session } = form.dataset;
  const fieldsets = [...form.querySelectorAll("fieldset[data-turn]")];
  const reactions = [...form.querySelectorAll(".reaction textarea")];
  const noteFields = [...form.querySelectorAll(".notes > textarea")];
  const prompts = ["worked", "workOn", "tryNext"];

  const oneLine = (text) => text.replace(/\s+/g, " ").trim();
  const chosen = (name) => form.elements[name].value || null;
  const written = (name) => form.elements[name].value.trim();
  const saw = () => form.dataset.saw || chosen("saw");
  // Who has the text alone is not asked for what it does not show.
  const isExpected = ({ dataset }) => !("beyondText" in dataset && saw() === "transcript");
  const expected = () => fieldsets.filter(isExpected);

  // The reply

  const ratingOf = (fieldset) => {
    const { turn, dimension } = fieldset.dataset;
    const choice = isExpected(fieldset) ? chosen(fieldset.id) : "-";
    const comment = written(`${fieldset.id}.comment`);
    const rating = { turn: Number(turn), dimension };
    if (choice) rating.score = choice === "-" ? null : Number(choice);
    if (comment) rating.comment = comment;
    return choice || comment ? [rating] : [];
  };

  const reactionOf = ({ name, value }) =>
    value.trim() ? [{ turn: parseInt(name, 10), text: value.trim() }] : [];

  // A line of JSON for each note, so that two tabs of the page can add to them.
  const notesIn = ({ value }) =>
    value.split("\n").flatMap((line) => {
      try {
        const { quote, text } = JSON.parse(line);
        return typeof quote === "string" && typeof text === "string" ? [{ quote, text }] : [];
      } catch {
        return [];
      }
    });

  const notesOf = (field) =>
    notesIn(field)
      .filter(({ text }) => text.trim())
      .map(({ quote, text }) => ({ turn: parseInt(field.name, 10), quote, text: text.trim() }));

  const reply = () => ({
    schema: "rehearse.reply/1",
    debrief,
    rater: friend,
    saw: saw(),
    reactions: reactions.flatMap(reactionOf),
    notes: noteFields.flatMap(notesOf),
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

  const text = ({ reactions, notes, ratings, saw, overall }) =>
    [
      ...reactions.map(({ turn, text }) => `[${turn}.reaction] comment: ${harmless(text)}`),
      ...notes.map(({ turn, quote, text }) => `[${turn}.note] comment: ${harmless(`“${quote}”\n${text}`)}`),
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

  const keepLocally = (draft) => localStorage.setItem(key, JSON.stringify(draft));

  const durable = durableDraft(key);

  const restoreDurable = async () => {
    const draft = await durable.read();
    if (!draft || Number(draft.at) <= Number(readDraft().at || 0)) return;
    keepLocally(draft);
    restoreDraft();
    changed();
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
      known = { ...filled(), at: String(Date.now()) };
      keepLocally(known);
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
    durable.keep(null);
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

  const scored = (fieldsets) => fieldsets.filter(({ id }) => chosen(id)).length;

  const tellProgress = () => {
    const [done, all] = [scored(expected()), expected().length];
    element("progress").textContent = `${done} of ${all} scored`;
    element("share").max = all || 1;
    element("share").value = done;
  };

  const missingScores = () => {
    const answers = new Map();
    for (const fieldset of expected()) {
      if (chosen(fieldset.id)) continue;
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
      .filter((name) => form.elements[name] && !form.elements[name].value.trim())
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
  const handOver = (act, verb, button) => {
    if (Object.keys(filled()).length === 0) {
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

  const thank = (sentence) => {
    isUnsaved = false;
    tell(sentence);
    element("thanks").hidden = false;
  };

  const handing = handingOver({
    parts: ["reply", session, friend],
    json: () => JSON.stringify(reply(), null, 2) + "\n",
    text: () => text(reply()),
    words: {
      whole: "your reply",
      below: "Your reply is below",
      subject: "My view of your answers",
      attached: (file) => `My reply is the file ${file}, which I attach.`,
    },
    tell: (sentence, isDone) => (isDone ? thank : tell)(sentence),
  });

  // What was said so far

  const titleOf = (step) => step.dataset.title;
  const within = (step, fieldsets) => fieldsets.filter((fieldset) => step.contains(fieldset));

  const saidOf = (step) => {
    const words = [...step.querySelectorAll(".reaction textarea")].map(({ value }) => value.trim());
    const scores = within(step, expected())
      .filter(({ id }) => chosen(id))
      .map(({ id, dataset }) => `${dataset.name} ${chosen(id).replace("-", "–")}`);
    return [...words.filter(Boolean).map((word) => `“${word}”`), scores.join(", ")].filter(Boolean);
  };

  const tellSaid = () => {
    const answers = steps.map((step) => [titleOf(step), saidOf(step)]).filter(([, said]) => said.length > 0);
    const items = answers.map(([title, said]) => {
      const item = document.createElement("li");
      item.append(`${title}: ${said.join(" · ")}`);
      return item;
    });
    const comments = [...form.querySelectorAll("textarea:not([hidden])")].filter(({ value }) => value.trim()).length;
    element("said").replaceChildren(...items);
    element("summary").textContent =
      `Your reply: ${element("progress").textContent}, ${comments} ${comments === 1 ? "text" : "texts"}`;
  };

  // The scales: what a step means, under the finger or chosen

  const described = { 1: "1", 2: "13", 3: "3", 4: "35", 5: "5", "-": "-" };
  const choiceAt = (target) => {
    const step = target.closest(".scale b");
    return step && step.firstElementChild.value;
  };

  const describe = (fieldset, pointed) => {
    const choice = chosen(fieldset.id);
    fieldset.classList.toggle("open", Boolean(choice || written(`${fieldset.id}.comment`)));
    fieldset.dataset.shows = choice ? described[pointed || choice] : "135";
  };

  const point = ({ target }) => {
    const fieldset = target.closest("fieldset[data-turn]");
    if (fieldset) describe(fieldset, choiceAt(target));
  };

  // Notes on words of an answer

  const saidIn = (words) => [...words.querySelectorAll(".said")];
  const sentencesIn = (words) =>
    saidIn(words).flatMap(({ textContent }) => textContent.split(/(?<=[.!?…])\s+|\n/)).map(oneLine).filter(Boolean);

  // Where a quotation stands in an answer, whatever white space is between its words.
  const rangesOf = (words, quote) => {
    for (const said of saidIn(words)) {
      const places = [];
      let text = "";
      const nodes = document.createTreeWalker(said, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        [...nodes.currentNode.data].reduce((offset, character) => {
          const shown = /\s/.test(character) ? " " : character;
          if (shown !== " " || !text.endsWith(" ")) {
            text += shown;
            for (let unit = 0; unit < shown.length; unit += 1) places.push([nodes.currentNode, offset + unit]);
          }
          return offset + character.length;
        }, 0);
      }
      const start = text.indexOf(quote);
      if (start < 0) continue;
      const range = document.createRange();
      const [node, offset] = places[start + quote.length - 1];
      range.setStart(...places[start]);
      range.setEnd(node, offset + 1);
      return [range];
    }
    return [];
  };

  const highlight = () => {
    if (!CSS.highlights) return;
    const ranges = noteFields.flatMap((field) =>
      notesIn(field).flatMap(({ quote }) => rangesOf(field.closest(".words"), quote)),
    );
    CSS.highlights.set("noted", new Highlight(...ranges));
  };

  const shownNotes = new Map();
  const writeNotes = (field, notes) => {
    field.value = notes.map((note) => JSON.stringify(note)).join("\n");
  };

  const announce = () => form.dispatchEvent(new Event("input", { bubbles: true }));

  const quoteOf = (field, notes, note) => {
    const sentences = sentencesIn(field.closest(".words"));
    if (!sentences.includes(note.quote)) {
      const quote = document.createElement("q");
      quote.textContent = note.quote;
      return quote;
    }
    const choice = document.createElement("select");
    choice.ariaLabel = "The sentence it is about";
    choice.append(...sentences.map((sentence) => new Option(sentence, sentence, false, sentence === note.quote)));
    choice.addEventListener("input", () => {
      note.quote = choice.value;
      writeNotes(field, notes);
    });
    return choice;
  };

  const noteItem = (field, notes) => (note) => {
    const item = document.createElement("li");
    const text = Object.assign(document.createElement("textarea"), { rows: 1, maxLength: 10000, value: note.text });
    text.ariaLabel = "Your note on these words";
    text.addEventListener("input", () => {
      note.text = text.value;
      writeNotes(field, notes);
      shownNotes.set(field, field.value);
    });
    const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "Remove note" });
    remove.addEventListener("click", () => {
      writeNotes(field, notes.filter((one) => one !== note));
      announce();
    });
    item.append(quoteOf(field, notes, note), text, remove);
    return item;
  };

  const showNotes = (field) => {
    if ((shownNotes.get(field) || "") === field.value) return;
    shownNotes.set(field, field.value);
    const notes = notesIn(field);
    field.parentElement.querySelector("ul").replaceChildren(...notes.map(noteItem(field, notes)));
    highlight();
  };

  // The words of an answer that are selected; none where the selection leaves it.
  const selectedIn = (words) => {
    const selection = getSelection();
    const ends = [selection.anchorNode, selection.focusNode];
    const isWithin = saidIn(words).some((said) => ends.every((node) => said.contains(node)));
    return isWithin ? oneLine(selection.toString()) : "";
  };

  const addNote = (field) => {
    const words = field.closest(".words");
    const quote = selectedIn(words) || sentencesIn(words)[0];
    if (!quote) return;
    writeNotes(field, [...notesIn(field), { quote, text: "" }]);
    announce();
    getSelection().removeAllRanges();
    field.parentElement.querySelector("li:last-child textarea").focus();
  };

  const tellSelection = () => {
    for (const field of noteFields) {
      field.parentElement.classList.toggle("selecting", Boolean(selectedIn(field.closest(".words"))));
    }
  };

  // One step at a time

  const steps = [...form.querySelectorAll(".step")];
  let current = 0;

  const linkTo = (step) => {
    const link = document.createElement("a");
    link.href = `#${step.id}`;
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const tellSteps = () => {
    steps.forEach((step, place) => {
      const asked = within(step, expected());
      const done = scored(asked);
      const isDone = asked.length > 0 && done === asked.length;
      const link = element("list").children[place].firstElementChild;
      link.textContent = titleOf(step) + (isDone ? " ✓" : done > 0 ? ` · ${done} of ${asked.length}` : "");
      link.ariaLabel = isDone ? `${titleOf(step)}, done` : null;
      link.ariaCurrent = place === current ? "step" : null;
    });
  };

  const unfold = (isOpen) => {
    element("steps").hidden = !isOpen;
    element("where").ariaExpanded = String(isOpen);
  };

  const show = (step) => {
    current = Math.max(0, steps.indexOf(step));
    steps.forEach((one, place) => one.classList.toggle("current", place === current));
    element("where").textContent = titleOf(steps[current]);
    element("back").disabled = current === 0;
    // The first step has a button of its own.
    element("next").disabled = current === 0 || current === steps.length - 1;
    unfold(false);
    tellSteps();
  };

  // The step that holds what an address names, with the focus on it.
  const open = (hash) => {
    const target = element(decodeURIComponent(hash.slice(1))) || steps[0];
    const step = target.closest(".step") || steps[0];
    show(step);
    const heading = target === step ? step.querySelector("h1, h2") : target;
    if (heading.tabIndex < 0) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    if (target === step && form.classList.contains("by-step")) scrollTo(0, 0);
    else target.scrollIntoView();
  };

  const goTo = (id) => {
    if (location.hash === `#${id}`) open(location.hash);
    else location.hash = id;
  };

  const move = (by) => goTo(steps[current + by].id);

  const showAll = () => {
    const isWhole = !form.classList.toggle("by-step");
    element("whole").textContent = isWhole ? "Show one at a time" : "Show all on one page";
    element("bar").classList.toggle("whole", isWhole);
    open(`#${steps[current].id}`);
  };

  const changed = () => {
    element("missing").hidden = true;
    element("thanks").hidden = true;
    tell("");
    form.classList.toggle("text-alone", saw() === "transcript");
    for (const fieldset of fieldsets) describe(fieldset);
    for (const field of noteFields) showNotes(field);
    tellProgress();
    tellSaid();
    tellSteps();
  };

  // How tall the columns are: what is taller than the window goes with the page until its end is seen.
  const sizes = new ResizeObserver((columns) => {
    for (const { target } of columns) target.style.setProperty("--height", `${target.offsetHeight}px`);
  });

  element("list").append(...steps.map(linkTo));
  restoreDraft();
  changed();
  restoreDurable().catch(() => tellDraft(false));
  form.classList.add("live", "by-step");
  show(steps[0]);
  if (location.hash) open(location.hash);
  for (const column of form.querySelectorAll(".sides > *")) {
    column.style.setProperty("--height", "0px");
    sizes.observe(column);
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
  for (const id of ["bar", "send", "begin"]) element(id).hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    keepDraft();
    changed();
  });
  form.addEventListener("pointerover", point);
  form.addEventListener("pointerout", ({ target }) => {
    const fieldset = target.closest("fieldset[data-turn]");
    if (fieldset) describe(fieldset);
  });
  handing.offer(handOver);
  for (const field of noteFields) {
    const button = field.parentElement.querySelector(":scope > button");
    // A tap would take the selection away before the click comes.
    button.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      addNote(field);
    });
    button.addEventListener("click", ({ detail }) => {
      if (detail === 0) addNote(field);
    });
  }
  document.addEventListener("selectionchange", tellSelection);
  element("forget").addEventListener("click", forget);
  element("begin").addEventListener("click", () => move(1));
  element("next").addEventListener("click", () => move(1));
  element("back").addEventListener("click", () => move(-1));
  element("where").addEventListener("click", () => unfold(element("steps").hidden));
  element("whole").addEventListener("click", showAll);
  addEventListener("hashchange", () => open(location.hash));
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    event.preventDefault();
    goTo(decodeURIComponent(link.hash.slice(1)));
  });
  addEventListener("keydown", ({ key }) => {
    if (key === "Escape") unfold(false);
  });
  addEventListener("beforeunload", (event) => {
    if (isUnsaved) event.preventDefault();
  });
})();

"use strict";

// Hands over what was filled in, in whatever way the browser has: shared, saved as a file, copied or in a mail. `json` and
// `text` are functions that write it; `words` are what differs in what is said of it: `whole` ("your reply"), `below`,
// `subject` and `attached`, of a file's name. `tell` shows a sentence, and whether it is done with. `offer` wires the
// buttons: each calls `before` with what to do, the verb on it, and itself.
const handingOver = ({ parts, json, text, words, tell }) => {
  const element = (id) => document.getElementById(id);
  const name = parts
    .flatMap((part) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) || [])
    .join("-")
    .slice(0, 80);

  const follow = (link, address) => {
    link.href = address;
    link.click();
  };

  const download = () => {
    const link = document.createElement("a");
    link.download = `${name}.json`;
    follow(link, URL.createObjectURL(new Blob([json()], { type: "application/json" })));
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    return link.download;
  };

  const save = () => {
    tell(`Saved as ${download()}, where your browser puts downloads. Send that file back.`, true);
  };

  // Browsers share texts, and no JSON.
  const files = () => [new File([json()], `${name}.txt`, { type: "text/plain" })];
  const canGive = () => Boolean(navigator.canShare && navigator.canShare({ files: files() }));

  const give = async () => {
    try {
      await navigator.share({ files: files() });
    } catch (error) {
      const isLeft = error.name === "AbortError";
      tell(isLeft ? "Nothing was sent." : `This did not work here: save or copy ${words.whole}.`, false);
      return;
    }
    tell("Handed to what you have chosen.", true);
  };

  // Mail programs take addresses of some two thousand characters.
  const mail = () => {
    const address = (body) =>
      `mailto:?subject=${encodeURIComponent(words.subject)}&body=${encodeURIComponent(body)}`;
    const whole = address(text());
    if (whole.length < 2000) {
      follow(element("mail-link"), whole);
      tell("It is in the mail that opens; send it off there.", true);
      return;
    }
    const file = download();
    follow(element("mail-link"), address(`${words.attached(file)}\n`));
    tell(`Saved as ${file}, where your browser puts downloads. Attach it to the mail that opens.`, true);
  };

  const copy = async () => {
    element("copied").value = text();
    try {
      await navigator.clipboard.writeText(element("copied").value);
    } catch {
      element("by-hand").hidden = false;
      element("copied").focus();
      element("copied").select();
      tell(`This browser does not let a page copy. ${words.below}, for you to copy.`, false);
      return;
    }
    element("by-hand").hidden = true;
    tell("Copied. Paste it into a message and send it.", true);
  };

  const offer = (before) => {
    element("give").hidden = !canGive();
    element("save").classList.toggle("main", element("give").hidden);
    for (const [id, verb, act] of [
      ["give", "Send", give],
      ["save", "Save", save],
      ["copy", "Copy", copy],
      ["mail", "E-mail", mail],
    ]) {
      element(id).addEventListener("click", () => before(act, verb, element(id)));
    }
  };

  return { offer };
};

import BankReading
package import JobSearch
import TerminalUI
import TextBasics
import WebPages

/// How a letter is to be written.
package struct LetterOptions: Equatable, Sendable {
  /// What it is for.
  package var kind: Letter.Kind
  /// Where it goes: a file, `-` for the output.
  package var output: String?
  /// What it is filled with, each as `place=words`.
  package var fill: [String]
  /// Whether it goes to the clipboard.
  package var toClipboard: Bool
  /// Whether a file that is there may be replaced.
  package var isConfirmed: Bool

  /// Creates options.
  package init(
    kind: Letter.Kind, output: String?, fill: [String], toClipboard: Bool = false, isConfirmed: Bool
  ) {
    self.toClipboard = toClipboard
    self.kind = kind
    self.output = output
    self.fill = fill
    self.isConfirmed = isConfirmed
  }
}

extension App {
  /// Drafts a letter, asks for what is not known, and keeps it with the job. It is never sent.
  ///
  /// - Throws: ``CommandError``.
  package func jobsLetter(_ typed: String, _ options: LetterOptions) throws -> ExitStatus {
    let clipboard = try options.toClipboard ? clipboardProgram() : nil
    let store = try openStore()
    let book = try store.jobBook()
    let job = try book.job(typed)
    let contacts = book.contacts(of: job)
    if options.kind == .askFeedback {
      note(
        aside("About 60 % of those who ask never hear back. It costs one mail, and is over then."))
    }
    let ahead = job.timeline.first {
      $0.kind.isAppointment && $0.on.map { $0 > currentDay } ?? false
    }
    if options.kind == .thankYou, let ahead = ahead?.on,
      job.appointments(upTo: currentDay).isEmpty
    {
      note(
        aside("The talk is still ahead (\(ahead.withWeekday)); thanks are for the day after it."))
    }
    let known = LetterValues(
      options.kind, job, contacts: contacts, today: currentDay, from: nil)
    let values = try filled(known, with: options)
    let draft = try template(options.kind).render(values.named)
    let text = edited(draft)
    for problem in LetterCheck.problems(text, kind: options.kind) { note(aside(problem.words)) }
    let output = options.output ?? "-"
    let reach = contacts.first { $0.name == values.values[.to] }?.reach
    if let clipboard, !environment.copy(clipboard, text) {
      throw JobsError.clipboardFailed(program: clipboard)
    }
    if clipboard == nil || options.output != nil {
      try writeOut(
        output.hasSuffix(".eml") ? mail(text, options.kind, job, to: reach) : text, to: output,
        isConfirmed: options.isConfirmed)
    }
    try store.keep(
      Letter(id: environment.makeID(), options.kind, on: currentDay, text: text), of: job.id)
    note(aside("Kept with job \(job.number). Nothing was sent."))
    return .done
  }

  /// The program that puts a text on the clipboard.
  ///
  /// - Throws: ``JobsError/noClipboard`` where there is none.
  private func clipboardProgram() throws -> String {
    let isWayland = environment.variable("WAYLAND_DISPLAY") != nil
    let isX = environment.variable("DISPLAY") != nil
    let programs = [
      (isWayland, "wl-copy", "wl-copy"), (isX, "xclip", "xclip -selection clipboard"),
      (isX, "xsel", "xsel --clipboard --input"), (true, "pbcopy", "pbcopy"),
      (true, "clip.exe", "clip.exe"),
    ]
    guard let found = programs.first(where: { $0.0 && environment.hasProgram($0.1) }) else {
      throw JobsError.noClipboard
    }
    return found.2
  }

  private func filled(_ known: LetterValues, with options: LetterOptions) throws -> LetterValues {
    var values = known.values
    for words in options.fill {
      let parts = words.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let slot = LetterValues.Slot(rawValue: parts[0]) else {
        throw JobsError.badFilling(found: words)
      }
      values[slot] = parts[1]
    }
    if values[.from] == nil { values[.from] = try? configuration().name }
    let missing = LetterValues(options.kind, values).missing
    guard missing.isEmpty || console.capabilities.isInteractive else {
      throw JobsError.letterLacks(missing.map(\.rawValue))
    }
    for slot in missing {
      values[slot] = try wanted(slot)
    }
    return LetterValues(options.kind, values)
  }

  /// What somebody types for a place of the letter.
  private func wanted(_ slot: LetterValues.Slot) throws -> String {
    while true {
      let words = try answer(to: slot.question + " ", orElse: "No letter was written.")
      if !words.isEmpty { return words }
      note(aside("The letter needs it; Ctrl-D leaves without one."))
    }
  }

  /// The template: the user's own, else the one that came with the program.
  private func template(_ kind: Letter.Kind) throws -> TextTemplate {
    let paths =
      ["\(places.data)/letters/\(kind.templateFile)"]
      + library.directories.map { "\($0)/letters/\(kind.templateFile)" }
    guard let path = paths.first(where: { environment.files.kind($0) == .file }) else {
      throw FileError.missing(path: paths.last ?? kind.templateFile)
    }
    let text = String(decoding: try environment.files.read(path, 1 << 16), as: UTF8.self)
    do throws(TemplateProblem) { return try TextTemplate(text) } catch {
      throw JobsError.badTemplate(path: path, error)
    }
  }

  /// The text as it left the user's editor, where there is one and somebody sits at it.
  private func edited(_ text: String) -> String {
    guard console.capabilities.isInteractive,
      (environment.variable("VISUAL") ?? environment.variable("EDITOR")) != nil
    else { return text }
    let file = EditedAnswer(files: environment.files, folder: "\(places.drafts)/letter.edit")
    let editor = AnswerEditor(self, in: file)
    if let edited = editor.edit(text) { return edited.hasSuffix("\n") ? edited : edited + "\n" }
    let kept = editor.kept
    editor.discard()
    note(
      aside(
        kept == nil
          ? "The editor did not end well; the draft is as it was."
          : "The editor did not end well; the letter is what it had saved."))
    return kept ?? text
  }

  private func mail(_ text: String, _ kind: Letter.Kind, _ job: Job, to reach: String?) -> String {
    let address = reach.flatMap { $0.contains("@") && !$0.contains("\n") ? $0 : nil }
    let headers = [
      "To: \(address ?? "")", "Subject: \(job.title.filter { !$0.isNewline })", "X-Unsent: 1",
      "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit", "", "",
    ]
    return headers.joined(separator: "\r\n") + text.replacing("\n", with: "\r\n")
  }
}

extension LetterValues.Slot {
  /// What is asked where nobody knows it.
  fileprivate var question: String {
    switch self {
    case .to: "Whom is it to?"
    case .title: "What is the position called?"
    case .company: "Which company?"
    case .round: "Which talk was it?"
    case .said: "One thing that they said, as a sentence:"
    case .strength: "It is where you would start, since … (one strength of yours):"
    case .question: "The one narrow question, such as: was it the examples, or their depth?"
    case .memory: "I thought of … (something you both remember):"
    case .news: "One thing that is new, as a sentence:"
    case .reason: "The reason, in a few words:"
    case .from: "Your name:"
    }
  }
}

extension LetterProblem {
  fileprivate var words: String {
    switch self {
    case .sentences(let found, let expected):
      "It has \(count(found, "sentence")); \(expected.lowerBound) to \(expected.upperBound) is usual."
    case .paragraphs(let found, let most):
      "It has \(count(found, "paragraph")); \(count(most, "paragraph")) is enough."
    case .questions(let found, let expected):
      "It asks \(count(found, "question")); \(expected.upperBound == 0 ? "none" : "one") is best."
    case .lacks(.thanks): "It does not thank them."
    case .lacks(.acceptance): "It does not say that you accept the decision."
    case .lacks(.noObligation): "It does not say that nobody has to answer."
    case .lacks(.interest): "It does not say that you are still interested."
    case .mustNot(let words, .arguing): "“\(words)” argues with them."
    case .mustNot(let words, .begging): "“\(words)” pleads."
    case .mustNot(let words, .pressing): "“\(words)” presses them."
    case .gap(let words): "“\(words)” is still to be filled in."
    }
  }
}

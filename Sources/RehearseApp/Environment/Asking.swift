import InterviewCore
import TerminalUI
import TextBasics

/// Somebody was asked and would rather not go on: they said no, or left. The command ends there.
struct Declined: Error, Equatable {
  /// How it ends: as usual after a no, interrupted after Ctrl-C.
  let status: ExitStatus
  /// What did not come of it, in words; nil where nothing was on its way.
  let consequence: String?

  init(_ status: ExitStatus, orElse consequence: String? = nil) {
    self.status = status
    self.consequence = consequence
  }

  /// Broken off by a signal.
  init(by signal: Int32, orElse consequence: String? = nil) {
    self.init(ExitStatus(rawValue: 128 + signal) ?? .failed, orElse: consequence)
  }
}

extension InputEvent {
  /// What stands in the line after a paste of several lines or the key for an editor, where only one
  /// line can be taken.
  var asOneLine: String {
    switch self {
    case .pasted(let lines, let rest, _): (lines + [rest]).joined(separator: " ").trimmed
    case .editor(let draft): draft
    case .line, .key, .endOfInput, .interrupted, .closed: ""
    }
  }
}

/// Questions to whoever sits at the console. What comes of it when they leave instead of answering is
/// said by `orElse`.
extension App {
  /// Asks for a line. What is pasted with more of them stands there as one.
  ///
  /// - Throws: ``Declined``, where they leave.
  func answer(to question: String, orElse consequence: String? = nil) throws(Declined) -> String {
    var reader = SlashReader()
    var held = ""
    while true {
      let event = console.read(
        ReadRequest(.choice, prompt: { StyledText(question) }, initial: held))
      held = event.asOneLine
      switch event {
      case .line(let line, _):
        let understood = reader.read(line.trimmed)
        if case .text(let text) = understood { return text }
        if understood == .control(.quit) { throw Declined(.done, orElse: consequence) }
        explain(understood, in: .question)
      case .key, .pasted, .editor: continue
      case .endOfInput: throw Declined(.done, orElse: consequence)
      case .interrupted: throw Declined(.interrupted, orElse: consequence)
      case .closed(let ending, _): throw Declined(ending.status, orElse: consequence)
      }
    }
  }

  /// Says what a line means that is neither text nor a way out.
  func explain(_ line: AnswerLine, in place: Control.Place) {
    let utterance: ControlUtterance? =
      switch line {
      case .text: nil
      case .control(.help): .help(place)
      case .control(let control): .unknown(control.typed, place)
      case .unknown(let word): .unknown(word, place)
      }
    if let utterance { note(ControlVoice().text(for: utterance)) }
  }

  /// Asks for one of a few words, again and again until one of them is said; its first letters do.
  ///
  /// Enter chooses `usual`, where there is one.
  ///
  /// - Returns: The place of the word among them.
  /// - Throws: ``Declined``, where they leave.
  func choose(
    _ question: String, among words: [String], usual: Int? = nil, orElse consequence: String? = nil
  ) throws(Declined) -> Int {
    while true {
      let line = try answer(to: question, orElse: consequence)
      let typed = line.lowercased()
      if typed.isEmpty, let usual { return usual }
      let meant = words.indices.filter { words[$0].lowercased().hasPrefix(typed) }
      if let exact = words.firstIndex(where: { $0.lowercased() == typed }) { return exact }
      if !typed.isEmpty, meant.count == 1, let only = meant.first { return only }
      let expected = list(words, "or")
      note(
        aside(
          typed.isEmpty
            ? "Please say \(expected)." : "Found `\(shortened(line))`, expected \(expected)."))
    }
  }

  /// What is said where a paste would have been several commands.
  static let severalLines: StyledText =
    "Several lines were pasted, and none was run; paste them one by one."

  /// Asks for yes or no.
  ///
  /// - Throws: ``Declined``, where they leave.
  func confirm(_ question: String, orElse consequence: String? = nil) throws(Declined) -> Bool {
    while true {
      let line = try answer(to: question + " yes / no: ", orElse: consequence)
      if let isWanted = yesOrNo(line) { return isWanted }
      note(expectedYesOrNo(line))
    }
  }

  /// Goes on only with a yes.
  ///
  /// - Throws: ``Declined``.
  func insist(on question: String, orElse consequence: String) throws(Declined) {
    guard try confirm(question, orElse: consequence) else {
      throw Declined(.done, orElse: consequence)
    }
  }

  /// Makes sure that somebody wants what cannot be undone: asks on a terminal, and elsewhere wants `--yes`.
  ///
  /// - Throws: ``Declined``, or ``CommandError/unconfirmed(_:)`` where nobody can be asked.
  func makeSure(_ question: String, isConfirmed: Bool, unasked what: String) throws {
    if isConfirmed { return }
    guard console.capabilities.isInteractive else { throw CommandError.unconfirmed(what) }
    try insist(on: question, orElse: "Nothing was changed.")
  }
}

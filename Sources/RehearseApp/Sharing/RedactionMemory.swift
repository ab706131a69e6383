import BankReading
import DebriefDocuments
import InterviewCore
import TerminalUI
import TextBasics

// What was taken out last time for the same person, which is taken out again unless somebody says otherwise.
extension App {
  /// The words to be taken out of what goes to a person.
  ///
  /// - Throws: ``CommandError``.
  func wordsTakenOut(
    for person: String?, asked: [String], leftIn: [String], always: [String],
    in store: any TranscriptStore
  ) throws -> WordsTakenOut {
    let before = try person.map { person in
      try store.redactions().first { $0.reader.isSameName(as: person) }?.words ?? []
    }
    return WordsTakenOut(
      for: person, asked: asked, leftIn: leftIn, before: before ?? [],
      always: try configuration().redact + always)
  }

  /// Says which words stay in although something takes them out, and which were to be left in for nothing.
  func tell(of words: WordsTakenOut, for person: String) {
    for name in words.ownName {
      note(aside("\(shortened(name)) stays in: it is in the name of whom this is for."))
    }
    for word in words.idle {
      note(
        aside(
          words.isAlways(word)
            ? "\(shortened(word)) is taken out all the same: it always is."
            : "\(shortened(word)) was not taken out for \(person) last time."))
    }
  }

  /// Tells what was taken out because it was last time, where nobody is asked.
  func tellAgain(_ taken: WordsTakenOut, _ changes: [Redaction.Change]) {
    let again = changes.filter { $0.count > 0 && taken.isAgain($0.term) }.map(\.term)
    guard !again.isEmpty else { return }
    note(
      .line(
        .init("Taken out as last time: \(list(again, "and")). "), words(toType: "--leave-in WORD"),
        .init(" leaves one in."), hanging: 2))
  }

  /// Asks whether what was taken out last time and stands in this one too is taken out again.
  ///
  /// - Returns: The words to be left in.
  /// - Throws: ``Declined``, where they leave.
  func wordsLeftIn(
    of words: WordsTakenOut, _ changes: [Redaction.Change], orElse consequence: String
  ) throws(Declined) -> [String] {
    let again = changes.filter { $0.count > 0 && words.isAgain($0.term) }.map(\.term)
    guard !again.isEmpty else { return [] }
    let named = list(again, "and")
    while true {
      let typed = try answer(
        to: "Take out \(named) again, as last time? (Enter for yes, or what to leave in) ",
        orElse: consequence)
      if typed.isEmpty || yesOrNo(typed) == true || typed.lowercased() == "none" { return [] }
      if yesOrNo(typed) == false { return again }
      let meant =
        Redaction(again).holds(typed)
        ? [typed] : typed.split(separator: ",").map { String($0).trimmed }
      let found = meant.compactMap { word in again.first(where: Redaction([word]).holds) }
      if found.count == meant.count { return found }
      note(aside("Found `\(shortened(typed))`, expected Enter, no, or some of \(named)."))
    }
  }
}

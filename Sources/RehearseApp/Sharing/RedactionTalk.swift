import DebriefDocuments
import TerminalUI
import TextBasics

// What is said and asked about words that are taken out of what leaves the machine.
extension App {
  /// What was done: all that was asked for, and of the rest what stands in it.
  func redactionText(for changes: [Redaction.Change], _ words: WordsTakenOut) -> StyledText {
    let asked = Redaction(words.asked)
    return changes.filter { $0.count > 0 || asked.holds($0.term) }
      .reduce(into: StyledText()) { text, change in
        text += redactionText(for: change, isAgain: words.isAgain(change.term))
      }
  }

  /// What was done for one term, with the changed places marked.
  func redactionText(for change: Redaction.Change, isAgain: Bool = false) -> StyledText {
    guard change.count > 0 else {
      return .line(
        .init("not found: ", .warning), .init("\(change.term) stands nowhere in it"), indent: 2,
        hanging: 2)
    }
    var text = StyledText(
      "\(change.term) becomes \(change.placeholder), \(count(change.count, "time"))"
        + (isAgain ? ", as last time:" : ":"), indent: 2, hanging: 2)
    for place in change.places {
      text += .line(
        .init(place.before, .quiet), .init(change.placeholder, .mark), .init(place.after, .quiet),
        indent: 4, hanging: 2)
    }
    let more = change.count - change.places.count
    if more > 0 {
      text += StyledText(
        "and \(count(more, "more place", plural: "more places"))", .quiet, indent: 4)
    }
    return text
  }

  /// Refuses a word to be taken out that is misspelt: where nobody is asked, nobody would see it.
  ///
  /// - Throws: ``DebriefError/termMisspelt(_:nearest:)``.
  func checkSpelling(
    of asked: [String], _ changes: [Redaction.Change], _ suggestions: [RedactionSuggestion]
  ) throws(CommandError) {
    let terms = suggestions.map(\.term)
    for change in changes where change.count == 0 && asked.contains(change.term) {
      guard let nearest = nearest(to: change.term, among: terms) else { continue }
      throw .debrief(.termMisspelt(change.term, nearest: nearest))
    }
  }

  /// What may have to be taken out, a line for each thing that it looks like.
  func redactionText(
    stillIn suggestions: [RedactionSuggestion], reading document: String = "the preview"
  ) -> StyledText {
    var text = StyledText()
    for reason in RedactionSuggestion.Reason.allCases {
      let terms = suggestions.filter { $0.reason == reason }.map(\.term)
      guard !terms.isEmpty else { continue }
      text += .line(
        .init("still in it: ", .warning),
        .init("\(terms.joined(separator: ", ")) (\(reason.rawValue))"), indent: 2, hanging: 2)
    }
    return text
      + .line(
        words(toType: "--redact WORD"),
        .init(" takes a word out. This list misses things: read \(document)."), indent: 2,
        hanging: 2)
  }

  /// Offers what may have to be taken out: all of it, one by one, or none.
  func accepted(
    of suggestions: [RedactionSuggestion], orElse consequence: String
  ) throws(Declined) -> [String] {
    guard !suggestions.isEmpty else { return [] }
    let ways = ["all", "choose", "none"]
    let way = try choose(
      "Take these out too? all / choose / none: ", among: ways, orElse: consequence)
    let terms = suggestions.map(\.term)
    guard ways[way] == "choose" else { return ways[way] == "all" ? terms : [] }
    var chosen: [String] = []
    for term in terms
    where try confirm("Take out \(excerpt(term, 40))?", orElse: consequence) {
      chosen.append(term)
    }
    return chosen
  }

  /// Asks by which name somebody knows the user; nil where they would rather not say.
  func nameAsked(
    as person: String, orElse consequence: String
  ) throws(Declined) -> String? {
    let name = try answer(
      to: "Your name, as \(person) knows it? (Enter for no name) ", orElse: consequence)
    guard !name.isEmpty else { return nil }
    note(aside(naming: "`config set name \(name.asShellWord)` keeps it for the next time."))
    return name
  }
}

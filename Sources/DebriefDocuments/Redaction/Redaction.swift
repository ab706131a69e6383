import TextBasics

/// Terms that must not leave the machine, each with a placeholder of its own: `[company 1]` where it
/// looks like one, `[redacted 1]` where it could be anything.
///
/// A term is found whatever its case, its white space (line ends too) and the composition of its
/// characters, as whole words only, and in its plural; where two terms overlap, the longer one wins.
package struct Redaction: Equatable, Sendable {
  /// The terms, each once, in the order they were given.
  package let terms: [String]
  private let needles: [[Character]]
  private let startingWith: [Character: [Int]]

  /// Creates a redaction; empty terms and repetitions are left out.
  package init(_ terms: [String]) {
    var seen: Set<String> = []
    let kept = terms.map { (term: $0.trimmed, needle: FoldedText.needle($0)) }
      .filter { !$0.needle.isEmpty && seen.insert(String($0.needle)).inserted }
    self.terms = kept.map(\.term)
    needles = kept.map(\.needle)
    startingWith = Dictionary(grouping: kept.indices) { kept[$0].needle[0] }
  }

  /// What was done for one term.
  package struct Change: Equatable, Sendable {
    /// The term as it was given.
    package var term: String
    /// What stands in its place.
    package var placeholder: String
    /// How often it was found; 0 where it stands nowhere.
    package var count: Int
    /// The first places it was found at.
    package var places: [Place]

    /// Creates a change.
    package init(term: String, placeholder: String, count: Int, places: [Place]) {
      self.term = term
      self.placeholder = placeholder
      self.count = count
      self.places = places
    }

    /// How many places are kept at most.
    package static let mostPlaces = 4
  }

  /// Where a term was found: the words before and behind it, on one line.
  package struct Place: Equatable, Sendable {
    /// What stands before it.
    package var before: String
    /// What stands behind it.
    package var after: String

    /// Creates a place.
    package init(before: String, after: String) {
      self.before = before
      self.after = after
    }
  }

  /// The debrief without the terms, and what was done for each of them.
  ///
  /// The friend's name stays, and so do the ids of dimensions, by which a reply is read.
  package func applied(to debrief: Debrief) -> (debrief: Debrief, changes: [Change]) {
    let (redacted, changes) = applied(toDocument: debrief)
    return (redacted, changes)
  }

  /// A document without the terms, and what was done for each of them.
  package func applied<Document: Redactable>(
    toDocument document: Document
  ) -> (document: Document, changes: [Change]) {
    applied(to: document, knowing: terms.isEmpty ? [] : Suggestions(for: document).all)
  }

  private func applied<Document: Redactable>(
    to document: Document, knowing suggestions: [RedactionSuggestion]
  ) -> (document: Document, changes: [Change]) {
    var changes = zip(terms, placeholders(knowing: suggestions)).map {
      Change(term: $0, placeholder: $1, count: 0, places: [])
    }
    let redacted = document.mappingTexts { redact($0, noting: &changes) }
    return (redacted, changes)
  }

  /// A text without the terms, for a page that is no debrief.
  package func applied(to text: String) -> String {
    var changes = zip(terms, placeholders(knowing: [])).map {
      Change(term: $0, placeholder: $1, count: 0, places: [])
    }
    return redact(text, noting: &changes)
  }

  /// What else may have to be taken out: the suggestions that stand somewhere outside of the terms.
  package func suggestions(for document: some Redactable) -> [RedactionSuggestion] {
    let all = Suggestions(for: document).all
    guard !all.isEmpty else { return [] }
    let changes = Redaction(terms + all.map(\.term)).applied(to: document, knowing: all).changes
    let found = Set(changes.dropFirst(terms.count).filter { $0.count > 0 }.map(\.term))
    return all.filter { found.contains($0.term) }
  }

  /// Whether a word is one of the terms, however it is written.
  package func holds(_ term: String) -> Bool { needles.contains(FoldedText.needle(term)) }

  /// The first of the terms that stands in a text.
  package func firstTerm(in text: String) -> String? {
    let folded = FoldedText(text)
    return chosen(matches(in: folded), in: folded.source.count).first.map { terms[$0.term] }
  }

  /// The words that placeholders begin with.
  static let labels = ["redacted"] + RedactionSuggestion.Reason.allCases.map(\.label)

  /// A placeholder for each term, named after what the term looks like in the texts, and numbered.
  private func placeholders(knowing suggestions: [RedactionSuggestion]) -> [String] {
    let known = suggestions.map { (needle: FoldedText.needle($0.term), label: $0.reason.label) }
    var numbers: [String: Int] = [:]
    return needles.map { needle in
      // A company is also known by the first word of its name.
      let kind =
        known.first { $0.needle == needle } ?? known.first { $0.needle.starts(with: needle) }
      let label = kind?.label ?? "redacted"
      numbers[label, default: 0] += 1
      return "[\(label) \(numbers[label] ?? 1)]"
    }
  }

  private func redact(_ text: String, noting changes: inout [Change]) -> String {
    guard !terms.isEmpty else { return text }
    let folded = FoldedText(text)
    let found = chosen(matches(in: folded), in: folded.source.count)
    guard !found.isEmpty else { return text }
    var result = ""
    var position = 0
    for match in found {
      result += String(folded.source[position..<match.range.lowerBound])
      result += changes[match.term].placeholder
      position = match.range.upperBound
      changes[match.term].count += 1
      if changes[match.term].places.count < Change.mostPlaces {
        changes[match.term].places.append(place(of: match.range, in: folded.source))
      }
    }
    return result + String(folded.source[position...])
  }

  private struct Match {
    var term: Int
    var range: Range<Int>
  }

  private func matches(in text: FoldedText) -> [Match] {
    text.characters.indices.flatMap { start in
      (startingWith[text.characters[start]] ?? []).compactMap { term in
        text.range(of: needles[term], at: start).map { Match(term: term, range: $0) }
      }
    }
  }

  /// Of matches that overlap the one with the longest term, in the order of the text.
  private func chosen(_ matches: [Match], in length: Int) -> [Match] {
    guard !matches.isEmpty else { return [] }
    var taken = [Bool](repeating: false, count: length)
    let longestFirst = matches.sorted {
      (needles[$1.term].count, $0.range.lowerBound) < (needles[$0.term].count, $1.range.lowerBound)
    }
    return longestFirst.filter { match in
      guard !taken[match.range].contains(true) else { return false }
      for index in match.range { taken[index] = true }
      return true
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func place(of range: Range<Int>, in source: [Character]) -> Place {
    let reach = 24
    let start = max(0, range.lowerBound - reach)
    let end = min(source.count, range.upperBound + reach)
    // One more character on each side keeps the spaces at the term.
    let before = ("x" + String(source[start..<range.lowerBound]) + "x").visibleLine
    let after = ("x" + String(source[range.upperBound..<end]) + "x").visibleLine
    return Place(
      before: (start > 0 ? "…" : "") + before.dropFirst().dropLast(),
      after: after.dropFirst().dropLast() + (end < source.count ? "…" : ""))
  }
}

import InterviewCore

/// Terms that must not leave the machine, each with a placeholder of its own.
///
/// A term is found whatever its case, its white space (line ends too) and the composition of its
/// characters, as whole words only; where two terms overlap, the longer one wins.
public struct Redaction: Equatable, Sendable {
  /// The terms, each once, in the order they were given; the first is `[redacted 1]`.
  public let terms: [String]
  private let needles: [[Character]]
  private let startingWith: [Character: [Int]]

  /// Creates a redaction; empty terms and repetitions are left out.
  public init(_ terms: [String]) {
    var seen: Set<[Character]> = []
    let kept = terms.map { (term: $0.trimmed, needle: FoldedText.needle($0)) }
      .filter { !$0.needle.isEmpty && seen.insert($0.needle).inserted }
    self.terms = kept.map(\.term)
    needles = kept.map(\.needle)
    startingWith = Dictionary(grouping: kept.indices) { kept[$0].needle[0] }
  }

  /// What was done for one term.
  public struct Change: Equatable, Sendable {
    /// The term as it was given.
    public var term: String
    /// What stands in its place.
    public var placeholder: String
    /// How often it was found; 0 where it stands nowhere.
    public var count: Int
    /// The first place it was found at, with some words around it, on one line; nil where there is
    /// none.
    public var context: String?

    /// Creates a change.
    public init(term: String, placeholder: String, count: Int, context: String?) {
      self.term = term
      self.placeholder = placeholder
      self.count = count
      self.context = context
    }
  }

  /// The debrief without the terms, and what was done for each of them.
  ///
  /// The friend's name stays, and so do the ids of dimensions, by which a reply is read.
  public func applied(to debrief: Debrief) -> (debrief: Debrief, changes: [Change]) {
    var changes = terms.indices.map {
      Change(term: terms[$0], placeholder: Self.placeholder($0), count: 0, context: nil)
    }
    let redacted = debrief.mappingTexts { redact($0, noting: &changes) }
    return (redacted, changes)
  }

  static let placeholderOpening = "[redacted "

  private static func placeholder(_ index: Int) -> String { "\(placeholderOpening)\(index + 1)]" }

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
      if changes[match.term].context == nil {
        changes[match.term].context = context(of: match.range, in: folded.source)
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

  private func context(of range: Range<Int>, in source: [Character]) -> String {
    let reach = 24
    let start = max(0, range.lowerBound - reach)
    let end = min(source.count, range.upperBound + reach)
    let text = String(source[start..<end]).visibleLine
    return (start > 0 ? "…" : "") + text + (end < source.count ? "…" : "")
  }
}

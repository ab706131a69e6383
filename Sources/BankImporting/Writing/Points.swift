/// Makes of an answer what a bank listens for: a few short points, each of which can be ticked.
package enum Points {
  /// The most points of a question.
  package static let most = 8
  /// The most characters of a point; what `banks check` finds well.
  static let longest = 200

  /// The points of an answer, as many as a question may have.
  static func points(of answer: [String]) -> [String] { Array(all(of: answer).prefix(most)) }

  /// All points of an answer: its list items or lines where it has several, else its sentences. Code is
  /// left out where there are words as well.
  static func all(of answer: [String]) -> [String] {
    let words = answer.filter { !$0.hasPrefix(Card.codeMark) }
    // Words that only announce something announce the code.
    let isAnnounced = words.allSatisfy { announces($0) }
    let pieces = isAnnounced ? answer.map { $0.replacing(Card.codeMark, with: "") } : words
    var lines = pieces.flatMap { $0.split(whereSeparator: \.isNewline).map { plain(String($0)) } }
    lines = lines.filter { $0.contains { $0.isLetter || $0.isNumber } && !leadsBack($0) }
    // What only announces the points after it is none.
    if lines.count > 1 { lines.removeAll(where: announces) }
    let answersAlone = lines.count { Prefix.after(["B"], in: $0, needsBlank: true) != nil } == 0
    if answersAlone { lines = lines.map(QuestionAndAnswer.withoutMark) }
    lines = joined(lines)
    let isAlone = lines.count == 1
    lines = lines.flatMap { isAlone || $0.count > longest ? $0.sentences() : [$0] }
    var seen: Set<String> = []
    return lines.map(cut).filter { seen.insert($0).inserted }
  }

  /// Whether it is no more than a link to the top of its page.
  private static func leadsBack(_ text: String) -> Bool {
    text.utf8.count < 40
      && ["back to top", "go to top"].contains(
        text.lowercased().split { !$0.isLetter }.joined(separator: " "))
  }

  private static func announces(_ text: String) -> Bool {
    text.hasSuffix(":") || text.hasSuffix("：")
  }

  /// The lines with those put together that an editor has broken: a long one that ends nothing, and one
  /// that begins small.
  private static func joined(_ lines: [String]) -> [String] {
    lines.reduce(into: []) { result, line in
      if let last = result.last, last.count >= 60, last.last?.isPunctuation == false,
        line.first?.isLowercase == true
      {
        result[result.count - 1] = last + " " + line
      } else {
        result.append(line)
      }
    }
  }

  /// A line without its bullet.
  private static func plain(_ line: String) -> String {
    let line = line.onOneLine
    return (Prefix.afterBullet(in: line) ?? Prefix.afterNumber(in: line)).map(String.init) ?? line
  }

  /// The point, cut at a word where it is too long.
  private static func cut(_ point: String) -> String {
    guard point.count > longest else { return point }
    let start = point.prefix(longest - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    let kept = start.distance(from: start.startIndex, to: end) > longest / 2 ? start[..<end] : start
    return kept + "…"
  }
}

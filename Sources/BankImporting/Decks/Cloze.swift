/// Texts with gaps as Anki writes them: `The capital is {{c1::Paris::a city}}`.
enum Cloze {
  /// The most gaps of one text that are looked at.
  static let most = 40

  /// The numbers of its gaps, each once, in order.
  static func numbers(in text: String) -> [Int] {
    guard text.contains("{{c") else { return [] }
    let numbers = text.matches(of: /\{\{c([0-9]{1,4})::/).compactMap { Int($0.1) }
    return Array(Set(numbers).sorted().prefix(most))
  }

  /// The text with the gap left out, and what belongs there; the other gaps are filled in.
  static func asking(for number: Int, in text: String) -> (question: String, answers: [String]) {
    var question = ""
    var answers: [String] = []
    var open: [Gap] = []
    var rest = text[...]
    while let character = rest.first {
      if rest.hasPrefix("{{c"), let match = rest.prefix(12).prefixMatch(of: /\{\{c([0-9]{1,4})::/) {
        open.append(Gap(number: Int(match.1) ?? 0))
        rest = rest[match.range.upperBound...]
      } else if rest.hasPrefix("}}"), let gap = open.popLast() {
        rest = rest.dropFirst(2)
        let shown =
          gap.number == number
          ? "[\(gap.hint.onOneLine.isEmpty ? "…" : gap.hint.onOneLine)]" : gap.text
        if gap.number == number { answers.append(gap.text) }
        if open.isEmpty { question += shown } else { open[open.count - 1].text += shown }
      } else if rest.hasPrefix("::"), let last = open.indices.last, !open[last].hasHint {
        open[last].hasHint = true
        rest = rest.dropFirst(2)
      } else {
        if let last = open.indices.last {
          open[last].add(character)
        } else {
          question.append(character)
        }
        rest = rest.dropFirst()
      }
    }
    // A gap without an end is text.
    return (question + open.map(\.text).joined(), answers)
  }

  private struct Gap {
    var number: Int
    var text = ""
    var hint = ""
    var hasHint = false

    mutating func add(_ character: Character) {
      if hasHint { hint.append(character) } else { text.append(character) }
    }
  }
}

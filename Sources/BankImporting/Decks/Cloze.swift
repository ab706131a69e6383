/// Texts with gaps as Anki writes them: `The capital is {{c1::Paris::a city}}`.
enum Cloze {
  /// The most gaps of one text that are looked at.
  static let most = 40

  /// The numbers of its gaps, each once, in order.
  static func numbers(in text: String) -> [Int] {
    guard text.contains("{{c") else { return [] }
    var numbers: Set<Int> = []
    var rest = text[...]
    while let start = rest.firstRange(of: "{{c") {
      rest = rest[start.lowerBound...]
      if let gap = opening(rest) { numbers.insert(gap.number) }
      rest = rest.dropFirst(3)
    }
    return Array(numbers.sorted().prefix(most))
  }

  /// The number of a gap that begins here, and what comes after; nil where none does.
  private static func opening(_ text: Substring) -> (number: Int, rest: Substring)? {
    var prefix = Prefix(text)
    guard prefix.take("{{c") else { return nil }
    let digits = prefix.rest.prefix(4).prefix { $0.isASCII && $0.isNumber }
    guard prefix.digits(atMost: 4) > 0, prefix.take("::") else { return nil }
    return Int(digits).map { ($0, prefix.rest) }
  }

  /// The text with the gap left out, and what belongs there; the other gaps are filled in.
  static func asking(for number: Int, in text: String) -> (question: String, answers: [String]) {
    var question = ""
    var answers: [String] = []
    var open: [Gap] = []
    var rest = text[...]
    while let character = rest.first {
      if character == "{", let gap = opening(rest) {
        open.append(Gap(number: gap.number))
        rest = gap.rest
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

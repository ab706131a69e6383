/// Tells questions from other texts, each by itself: by how it ends and begins.
enum QuestionLikeness {
  /// How much a text looks like a question.
  enum Degree: Comparable {
    /// Nothing in it asks.
    case no
    /// It could ask, or tell to do something; its neighbours have to say.
    case maybe
    /// It begins as a question or a task does.
    case begins
    /// It has a question mark.
    case marked
  }

  /// Whether a text asks something, taken by itself.
  static func isQuestion(_ text: String) -> Bool { degree(of: text) >= .begins }

  /// How much a text looks like a question; an item of a list may have a number that is not a part of its text.
  static func degree(of text: String, isNumbered: Bool? = nil) -> Degree {
    let isNumbered = isNumbered ?? text.isNumbered
    let whole = text
    let text = text.withoutNumbering.withoutLetter.onOneLine.withoutFollowUpLabel
    if isCount(text) || isOfCandidate(text) || leadsElsewhere(text) { return .no }
    if asksWithMark(text) { return .marked }
    guard text.count <= longest else { return .no }
    let degree = beginning(text)
    if degree < .begins, whole.isMarkedQuestion { return .begins }
    let part = degree < .maybe ? parts(of: text).map(beginning).max() ?? .no : .no
    // `Siglo: Escribe una función` has a name, and a number says that it is asked.
    return max(degree, part == .begins && isNumbered ? .begins : min(part, .maybe))
  }

  private static func beginning(_ text: String) -> Degree {
    max(Openings.degree(of: text), OtherScripts.degree(of: text))
  }

  /// What comes behind a name (`Palindromes: write a …`) or a first sentence of a short text.
  private static func parts(of text: String) -> [String] {
    guard text.count <= 240 else { return [] }
    var parts: [String] = []
    for sign in [": ", " - ", " – ", " — ", ". "] {
      guard let range = text.firstRange(of: sign) else { continue }
      let name = text[..<range.lowerBound]
      guard sign == ". " || name.split(separator: " ").count <= 5, !isLabel(name) else { continue }
      parts.append(String(text[range.upperBound...]))
    }
    return parts
  }

  /// Whether it says that what follows tells: a note, an example, an answer.
  private static func isLabel(_ name: Substring) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    return words.contains { labels.contains(String($0)) }
  }

  private static let labels: Set<String> = [
    "note", "notes", "tip", "tips", "example", "examples", "answer", "solution", "hint", "step",
    "nota", "ejemplo", "respuesta", "exemplo", "resposta", "exemple", "réponse", "beispiel",
    "antwort", "пример", "ответ", "esempio", "risposta",
  ]

  /// Whether the first line of a paragraph is all of a question: it has its mark, or is in a script whose lines
  /// nobody breaks.
  static func isWhole(_ line: String) -> Bool {
    guard line.utf8.count <= longestAskedBytes else { return false }
    return endsWithMark(line) || OtherScripts.degree(of: line.withoutNumbering.onOneLine) >= .begins
  }

  /// Whether a line within a paragraph is a question of its own: it begins and ends as one.
  static func standsAlone(_ line: String) -> Bool {
    guard line.utf8.count <= longestAskedBytes else { return false }
    let line = line.onOneLine.withoutNumbering
    return line.count > 14 && line.count <= 200 && endsWithMark(line) && beginning(line) == .begins
  }

  /// Whether a line of an answer is named among what is left out: it asks with a mark, or in so few words that it
  /// may stand for itself.
  static func isNamed(_ line: String) -> Bool {
    if endsWithMark(line) { return true }
    guard line.utf8.count <= longestAskedBytes else { return false }
    let isTask = Openings.isTask(line.withoutNumbering, orNoun: false)
    guard line.count <= (isTask ? 160 : 80), isTask || line.last != ".", line.last != ":",
      line.last != "："
    else { return false }
    return degree(of: line) == .begins
  }

  /// Whether a line ends by asking, or asks first and adds a few words or a task: `What is
  /// it? Pros and cons`.
  static func asksAtOnce(_ line: String) -> Bool {
    if endsWithMark(line) { return true }
    guard line.utf8.count <= 240, let mark = line.firstIndex(of: "?") else { return false }
    let rest = line[line.index(after: mark)...]
    guard standsAlone(String(line[...mark])) else { return false }
    return rest.split(separator: " ").count <= 8 && !rest.contains(".")
      || Openings.isTask(String(rest))
  }

  /// The sentences of a line that begin and end as questions do, where it goes on to tell or has told before.
  static func asking(within line: String) -> [String] {
    guard line.utf8.contains(UInt8(ascii: "?")), line.utf8.count <= longestAskedBytes else {
      return []
    }
    var sentences: [String] = []
    var start = line.startIndex
    for index in line.indices where ".!?:[".contains(line[index]) {
      if line[index] == "[" {
        start = line.index(after: index)
        continue
      }
      var next = line.index(after: index)
      let sentence = String(line[start..<next]).onOneLine
      while next < line.endIndex, "\"”’»」]".contains(line[next]) { next = line.index(after: next) }
      guard next == line.endIndex || " [".contains(line[next]) else { continue }
      if line[index] == "?", standsAlone(sentence.withoutOpeningQuote) {
        sentences.append(sentence.withoutOpeningQuote)
      }
      start = next
    }
    return sentences
  }

  /// Whether a text ends by asking, and is not longer than one asks aloud.
  static func endsWithMark(_ text: String) -> Bool {
    guard text.utf8.count <= longestAskedBytes else { return false }
    let text = text.onOneLine
    guard text.count <= 400, text.unicodeScalars.count > 1 else { return false }
    // A face made of marks: `?_?`
    if text.hasSuffix("_?"), text.dropLast(2).contains(where: { $0 == "?" }) { return true }
    let last = text.unicodeScalars.reversed().prefix(4).first { !closing.contains($0) }
    return last.map(marks.contains) == true || endsWithRemark(text)
  }

  /// More bytes than 400 characters have, with blanks between them; to count those of a whole book takes long.
  static let longestAskedBytes = 1 << 13

  /// The longest text without a question mark that is asked, in characters.
  private static let longest = 400

  /// Whether a text only says how many there are: `14 questions`.
  private static func isCount(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isNumber, text.count <= 40 else {
      return false
    }
    let words = text.split { $0 == " " || $0 == "/" || $0 == "+" }
    return words.count <= 3 && words.dropLast().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a word ends with a question mark, in any of the usual scripts; one inside of a link does not
  /// count.
  private static func asksWithMark(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(2000))
    for (index, scalar) in scalars.enumerated() where marks.contains(scalar) {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar != "?" || !(next.properties.isAlphabetic || next == "=" || next == "/") {
        // The first words of a long text that goes on to tell are no question.
        return index > 0 && (scalars.count <= 600 || index * 2 > scalars.count)
      }
    }
    return false
  }

  static let marks: Set<Unicode.Scalar> = ["?", "？", "؟", "⁇", "՞", "፧", "⁉", "\u{37E}"]

  /// What may stand behind a question mark at the end.
  private static let closing: Set<Unicode.Scalar> = [
    " ", ")", "\"", "'", "*", "_", "”", "’", "»", "）", "」", "』", "`", ".", "]", "\u{200F}",
    "\u{200E}",
  ]
}

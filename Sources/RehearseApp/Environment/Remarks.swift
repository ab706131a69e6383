import TerminalUI
import TextBasics

/// A remark of the program's own, between the lines of the interview.
func aside(_ text: String) -> StyledText { StyledText(text, .quiet) }

/// A remark in which commands stand between backticks.
func aside(naming sentence: String, hanging: Int = 0) -> StyledText {
  StyledText(lines: [StyledText.Line(spans(of: sentence, .quiet), hanging: hanging)])
}

/// A command within a sentence.
func command(_ words: String) -> StyledText.Span { .init(words, .command) }

/// Other words to type within a sentence, such as an option.
func words(toType words: String) -> StyledText.Span { .init("`\(words)`", .code) }

/// The spans of a sentence of ours in which commands stand between backticks, as other things to type do. More
/// than three are a list of names.
func spans(of sentence: String, _ style: StyledText.Style = .plain) -> [StyledText.Span] {
  let pieces = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
  guard pieces.count % 2 == 1, pieces.count <= 7 else { return [.init(sentence, style)] }
  return pieces.enumerated().map { place, piece in
    if place % 2 == 0 { return .init(piece, style) }
    let name = piece.prefix { $0 != " " }
    return commandNames.contains(String(name)) ? command(piece) : .init("`\(piece)`", style)
  }
}

/// The commands that a sentence may name.
private let commandNames: Set<String> = [
  "banks", "data", "debrief", "doctor", "hints", "jobs", "practice", "rate", "recordings", "rest",
  "resume", "review", "vent",
]

/// What is said to someone who was asked for something and typed something else.
func expected(_ words: String, insteadOf typed: String) -> StyledText {
  aside((typed.isEmpty ? "Nothing typed" : "Found `\(shortened(typed))`") + ", expected \(words).")
}

/// What is said to someone who was asked for yes or no and typed something else.
func expectedYesOrNo(_ typed: String) -> StyledText {
  let words = typed.singleSpaced
  return aside(
    words.isEmpty
      ? "Please say yes or no." : "Found `\(shortened(words))`, expected yes or no.")
}

/// A mean with one decimal, for a column in which all of them have one.
func tenths(_ mean: Double) -> String {
  let text = meanText(mean)
  return text.contains(".") ? text : text + ".0"
}

/// A mean with one decimal, or none where it is whole.
func meanText(_ mean: Double) -> String {
  let tenths = Int((mean * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// The first so many characters of a text, with a mark where it was cut: behind a word, unless that is a long way back.
func excerpt(_ text: String, _ length: Int) -> String {
  guard text.count > length else { return text }
  let kept = text.prefix(length - 1)
  // The character behind tells whether it is cut within a word.
  let end = text.prefix(length).lastIndex(where: \.isWhitespace) ?? text.startIndex
  let isFarBack = text.distance(from: text.startIndex, to: end) <= length / 2
  return String(isFarBack ? kept : text[..<end]).trimmed + "…"
}

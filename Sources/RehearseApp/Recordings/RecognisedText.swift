import TextBasics

/// The words in what a recogniser wrote.
struct RecognisedText {
  /// Line by line, without what is not said; empty where nothing was.
  let text: String

  /// Reads what was written: plain lines, or the timed segments of whisper.cpp.
  init(_ written: String) {
    var lines: [String] = []
    var isTimed = false
    for line in written.split(whereSeparator: \.isNewline) {
      if let timed = line.prefixMatch(of: Self.time) {
        let rest = Self.spoken(line[timed.range.upperBound...])
        // A segment may end within a word: the space, where one belongs, stands at its beginning.
        if isTimed, let last = lines.popLast() {
          lines.append(last + rest)
        } else {
          lines.append(rest)
        }
        isTimed = true
      } else {
        lines.append(Self.spoken(line))
        isTimed = false
      }
    }
    text = lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `[00:00:04.900 --> 00:00:08.620]`, and the two spaces behind it.
  private static var time: Regex<Substring> {
    /\[[0-9]{2,}:[0-9]{2}:[0-9]{2}\.[0-9]{3} --> [0-9]{2,}:[0-9]{2}:[0-9]{2}\.[0-9]{3}\] {0,2}/
  }

  /// `[BLANK_AUDIO]`, which whisper.cpp writes for silence.
  private static var silence: Regex<Substring> { /\ *\[[A-Z]+(?:_[A-Z]+)+\]/ }

  /// What was heard that is no speech: `(buzzing)`, `[ Music ]`, `*coughs*`, `♪`.
  private static var noise: Regex<Substring> {
    /(?:\s*(?:\[[^\[\]]{1,40}\]|\([^()]{1,40}\)|\*[^*]{1,40}\*|[♪♫]))+\s*[.!]?\s*/
  }

  /// A line without its silence; nothing where it tells of noise alone.
  private static func spoken(_ line: Substring) -> String {
    let rest = line.replacing(silence, with: "")
    return rest.wholeMatch(of: noise) == nil ? String(rest) : ""
  }
}

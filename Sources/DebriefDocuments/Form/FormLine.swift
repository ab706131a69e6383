import InterviewCore

/// A line of the form that a friend fills in: what it asks for, as it is printed and as it is found
/// again in a reply.
///
/// Printed lines end in their colon and never in white space: mail programs take a blank at the end
/// of a line as a promise that the next line belongs to it.
package enum FormLine: Hashable, Sendable {
  case score(turn: Int, dimension: String)
  case comment(turn: Int, dimension: String)
  case worked
  case workOn
  case tryNext
  /// Whether the friend would hire.
  case decision
  /// Whether the friend read, heard or was there.
  case saw
  /// The identifier of the debrief.
  case debrief
  /// The friend's name.
  case friend

  /// What stays with the friend of an answer, in their own words.
  ///
  /// It has the shape of a comment, so that whatever finds one finds it as well.
  package static func reaction(turn: Int) -> FormLine {
    .comment(turn: turn, dimension: reactionKey)
  }

  /// Stand in the place of a dimension.
  static let reactionKey = "reaction"
  static let noteKey = "note"

  /// The line as it is printed, up to its colon.
  package var prompt: String {
    switch self {
    case .score(let turn, let dimension): "[\(turn).\(dimension)] score:"
    case .comment(let turn, let dimension): "[\(turn).\(dimension)] comment:"
    case .worked: "worked:"
    case .workOn: "work on:"
    case .tryNext: "try next:"
    case .decision: "would you hire (strong no / no / yes / strong yes):"
    case .saw: "saw (transcript / recording / live):"
    case .debrief: "debrief:"
    case .friend: "for:"
    }
  }

  /// The text with a space put into whatever could be read as a form line, wherever it stands: a mail
  /// program may break lines anew, and an answer must never fill in the form.
  static func defused(_ text: String) -> String {
    guard
      text.utf8.contains(where: {
        $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ":") || $0 >= 0x80
      })
    else { return text }
    var result = ""
    // As it will be read: what cannot be seen parts nothing.
    var seen: [Character] = []
    for character in text {
      if let plain = Lookalike.plain(character) {
        let isMark =
          plain == ":" ? MarkScanner.endsInName(seen) : plain.isNumber && seen.last == "["
        if isMark { result.append(" ") }
        seen.append(plain)
      }
      result.append(character)
    }
    return result
  }
}

import InterviewCore

/// A line of the form that a friend fills in: what it asks for, as it is printed and as it is found
/// again in a reply.
///
/// Printed lines end in their colon and never in white space: mail programs take a blank at the end
/// of a line as a promise that the next line belongs to it.
public enum FormLine: Hashable, Sendable {
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

  /// The line as it is printed, up to its colon.
  public var prompt: String {
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

  /// Finds a form line in a line of a reply, behind any quotation and list marks.
  ///
  /// - Returns: What it asks for and what stands behind the colon, without white space around it; nil
  ///   where the line is none of the form's.
  public static func read(_ line: String) -> (line: FormLine, value: String)? {
    let bare = line.drop { $0.isWhitespace || "<>*-+•".contains($0) }
    return bare.first == "[" ? readKeyed(bare) : readNamed(bare)
  }

  private static func readKeyed(_ line: Substring) -> (line: FormLine, value: String)? {
    guard
      let match = line.prefixMatch(
        of: /\[([0-9]{1,9})\.([^\[\]\s]+)\]\s+(?i:(score|comment))(?:\s?\([^()]*\))?:/),
      let turn = Int(match.1)
    else { return nil }
    let dimension = String(match.2)
    let value = String(line[match.range.upperBound...]).trimmed
    return match.3.lowercased() == "score"
      ? (.score(turn: turn, dimension: dimension), value)
      : (.comment(turn: turn, dimension: dimension), value)
  }

  private static func readNamed(_ line: Substring) -> (line: FormLine, value: String)? {
    guard line.prefix(120).contains(":"), let match = line.prefixMatch(of: Self.named) else {
      return nil
    }
    let name = match.1.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let lines: [String: FormLine] = [
      "worked": .worked, "work on": .workOn, "try next": .tryNext, "would you hire": .decision,
      "saw": .saw, "debrief": .debrief, "for": .friend,
    ]
    return lines[name].map { ($0, String(line[match.range.upperBound...]).trimmed) }
  }

  private static var named: Regex<(Substring, Substring, Substring?)> {
    /(?i)(worked|work\s+on|try\s+next|would\s+you\s+hire|saw|debrief|for)(\s*\([^()]*\))?:/
  }

  /// The text with a space put into whatever could be read as a form line, wherever it stands: a mail
  /// program may break lines anew, and an answer must never fill in the form.
  static func defused(_ text: String) -> String {
    var result = text
    if result.utf8.contains(UInt8(ascii: "[")) {
      result.replace(/\[(?=[0-9]+\.)/, with: "[ ")
    }
    if result.utf8.contains(UInt8(ascii: ":")) {
      result.replace(Self.named) { "\($0.0.dropLast()) :" }
    }
    return result
  }
}

import TerminalUI
import TextBasics

/// The help of a command as the parser words it, for a terminal.
///
/// The parser breaks what explains an option, and leaves the line of usage and the examples as long as they are.
struct HelpText {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The text with its long lines broken between words; in the line of usage an option stays with its value.
  func styled(width: Int) -> StyledText {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.reduce(into: StyledText()) { text, line in
      if line.hasPrefix(Self.usage) {
        text += usage(String(line), width: width)
      } else {
        let start = line.prefix { $0 == " " }.count
        text += .line(.init(String(line.dropFirst(start))), indent: start, hanging: Self.hanging)
      }
    }
  }

  private func usage(_ line: String, width: Int) -> StyledText {
    var rows: [String] = []
    for part in line.usageParts {
      let room = width - (rows.count > 1 ? Self.usage.count : 0)
      if let last = rows.last, displayWidth(last) + 1 + displayWidth(part) <= room {
        rows[rows.count - 1] = last + " " + part
      } else {
        rows.append(part)
      }
    }
    return rows.enumerated().reduce(into: StyledText()) { text, row in
      text += StyledText(row.element, indent: row.offset == 0 ? 0 : Self.usage.count)
    }
  }

  private static let usage = "USAGE: "
  /// How much further in what does not fit goes on.
  private static let hanging = 2
}

extension String {
  /// The words of a line of usage, each option in one piece with its value.
  fileprivate var usageParts: [String] {
    var parts = [""]
    var depth = 0
    for character in self {
      if "[<(".contains(character) { depth += 1 }
      if "]>)".contains(character) { depth -= 1 }
      if character == " ", depth == 0 {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}

package import TextBasics

/// Something for a calendar.
package struct CalendarEntry: Equatable, Sendable {
  /// Tells it from every other, and stays the same when it is written again.
  package var id: String
  /// The day.
  package var day: Day
  /// When it begins; nil where it is of the whole day.
  package var at: TimeOfDay?
  /// What it is.
  package var summary: String
  /// What else there is to say.
  package var details: String?

  /// Creates an entry.
  package init(
    id: String, day: Day, at time: TimeOfDay?, summary: String, details: String? = nil
  ) {
    self.id = id
    self.day = day
    at = time
    self.summary = summary
    self.details = details
  }
}

/// Writes entries as a calendar file (RFC 5545).
package enum CalendarWriting {
  /// How long a talk is taken to last.
  private static let duration = "PT1H"

  /// The text of a file.
  ///
  /// Times have no zone: they are those of whoever reads the calendar, as the person typed them.
  ///
  /// - Parameters:
  ///   - entries: What is to stand in it.
  ///   - stamp: The moment of writing, in seconds since 1970.
  /// - Returns: Lines of at most 75 bytes, each ended by a carriage return and a newline.
  package static func text(_ entries: [CalendarEntry], stamp: Int) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rehearse//jobs next//EN"]
    let stamp = utc(stamp)
    for entry in entries {
      lines += ["BEGIN:VEVENT", "UID:\(escaped(entry.id))", "DTSTAMP:\(stamp)"]
      let day = entry.day.text.replacing("-", with: "")
      if let at = entry.at {
        lines.append("DTSTART:\(day)T\(at.text.replacing(":", with: ""))00")
        lines.append("DURATION:\(duration)")
      } else {
        lines.append("DTSTART;VALUE=DATE:\(day)")
      }
      lines.append("SUMMARY:\(escaped(entry.summary))")
      if let details = entry.details { lines.append("DESCRIPTION:\(escaped(details))") }
      lines.append("END:VEVENT")
    }
    lines.append("END:VCALENDAR")
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func utc(_ seconds: Int) -> String {
    let day = Day(number: Int((Double(seconds) / 86_400).rounded(.down)))
    let rest = seconds - day.number * 86_400
    let time = [rest / 3_600, rest / 60 % 60, rest % 60].map { digits($0, atLeast: 2) }.joined()
    return day.text.replacing("-", with: "") + "T" + time + "Z"
  }

  /// A text with the signs escaped that end one, and without control characters.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.add("\\\(scalar)")
      case "\n" where previous == "\r": break
      case "\n", "\r": escaped.add("\\n")
      default: if scalar.value >= 0x20, scalar.value != 0x7F { escaped.append(scalar) }
      }
      previous = scalar
    }
    return String(escaped)
  }

  /// A line in pieces of at most 75 bytes; each piece but the first begins with a blank.
  private static func folded(_ line: String) -> String {
    guard line.utf8.count > 75 else { return line }
    var folded = ""
    var room = 75
    for character in line {
      // A letter of several parts stays whole where it fits into a line.
      let isLong = character.utf8.count > 74
      let parts = isLong ? character.unicodeScalars.map { String($0) } : [String(character)]
      for part in parts {
        if part.utf8.count > room {
          folded += "\r\n "
          room = 74
        }
        folded += part
        room -= part.utf8.count
      }
    }
    return folded
  }
}

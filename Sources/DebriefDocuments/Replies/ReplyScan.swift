import TextBasics

/// A reply in words, cut into what stands behind each line of the form.
struct ReplyScan {
  /// What stands behind one line of the form, up to the next.
  struct Zone {
    /// The line of the form.
    var line: FormLine
    /// The line in the file, from 1, and the column of the value.
    var number: Int
    var column: Int
    /// How deep the line is quoted.
    var depth: Int
    /// What follows on the same line.
    var value: String
    /// The lines below it.
    var below: [MailLine] = []

    var place: ReplyProblem.Place { .line(number, column: column) }

    /// Whether it could only come from a form.
    var isOfForm: Bool {
      switch line {
      case .score, .comment: true
      case .debrief: value.utf8.count >= 30
      default: false
      }
    }
  }

  /// In the order of the text.
  private(set) var zones: [Zone] = []
  /// Lines outside of every zone, that is before the first.
  private(set) var before: [MailLine] = []
  /// Whether marks of list items stand on lines of their own, so that a lone hyphen is no answer.
  private(set) var hasLoneBullets = false
  /// Whether each line of the form stands behind the mark of a list.
  private var isBulleted = false
  /// Whether a program broke the lines anew, so that marks stand within them.
  private var isReflowed = false

  init(_ lines: [MailLine]) {
    let joined = Self.joiningBrokenMarks(lines)
    lookAround(joined)
    for line in joined { take(line) }
    dropLoneBullets()
  }

  /// Whether anything in it could only come from a form.
  var holdsForm: Bool { zones.contains(where: \.isOfForm) }

  private mutating func lookAround(_ lines: [MailLine]) {
    var isFirst = true
    for line in lines where MarkScanner.mayHold(line.text) {
      let scanner = MarkScanner(line.text)
      for mark in scanner.marks().marks {
        if isFirst { isBulleted = scanner.source[..<mark.start].contains { "-*•+·".contains($0) } }
        isFirst = false
        if !scanner.startsLine(mark) {
          isReflowed = true
          return
        }
      }
    }
  }

  /// A mark that a program broke in two is put together again.
  private static func joiningBrokenMarks(_ lines: [MailLine]) -> [MailLine] {
    var result: [MailLine] = []
    var isOpen = false
    for line in lines {
      if isOpen, let last = result.last {
        if line.isBlank { continue }
        let gap = last.text.hasSuffix("-") ? "" : " "
        result[result.count - 1].text = last.text.trimmed + gap + line.text
      } else {
        result.append(line)
      }
      let text = result.last?.text ?? ""
      isOpen =
        MarkScanner.mayHold(text) && text.utf8.count < 2_000
        && MarkScanner(text).marks().isOpen
    }
    return result
  }

  private mutating func take(_ line: MailLine) {
    let scanner = MarkScanner.mayHold(line.text) ? MarkScanner(line.text) : nil
    guard let scanner, case let marks = scanner.marks(namedAnywhere: isReflowed).marks,
      let first = marks.first
    else { return append(line) }
    let lead = String(scanner.source[..<first.start]).trimmed
    // Where lines were broken anew, what looks like the mark of a list may be an answer.
    if lead.contains(where: { $0.isLetter || $0.isNumber }) || (isReflowed && !isBulleted) {
      var rest = line
      rest.text = lead
      append(rest)
    }
    for (index, mark) in marks.enumerated() {
      var next = index + 1 < marks.count ? marks[index + 1].start : scanner.source.count
      if index + 1 < marks.count, isBulleted { next = scanner.beforeBullet(next, after: mark.end) }
      zones.append(
        Zone(
          line: mark.line, number: line.number,
          column: line.offset + scanner.valueStart(of: mark) + 1,
          depth: line.depth, value: String(scanner.source[mark.end..<next]).withoutLeadingMarks))
    }
  }

  private mutating func append(_ line: MailLine) {
    if zones.isEmpty {
      before.append(line)
    } else {
      zones[zones.count - 1].below.append(line)
    }
  }

  /// Some converters put the mark of each list item on a line of its own.
  private mutating func dropLoneBullets() {
    let bulleted = zones.count { $0.below.last { !$0.isBlank }?.isLoneBullet == true }
    guard zones.count > 3, bulleted * 5 > zones.count * 3 else {
      hasLoneBullets = zones.contains { zone in
        if case .score = zone.line { return false }
        return zone.below.last { !$0.isBlank }?.isLoneBullet == true
      }
      return
    }
    for index in zones.indices {
      let last = zones[index].below.lastIndex { !$0.isBlank }
      if let last, zones[index].below[last].isLoneBullet { zones[index].below.remove(at: last) }
    }
  }
}

extension MailLine {
  var isLoneBullet: Bool { ["-", "*", "+", "•", "·", "◦", "o"].contains(text.trimmed) }
}

extension String {
  /// The value without the emphasis that was closed behind the colon.
  fileprivate var withoutLeadingMarks: String {
    let bare = trimmed
    let marks = bare.prefix { "*_".contains($0) }
    guard (1...2).contains(marks.count) else { return bare }
    let rest = bare.dropFirst(marks.count)
    return rest.isEmpty || rest.first == " " ? String(rest).trimmed : bare
  }
}

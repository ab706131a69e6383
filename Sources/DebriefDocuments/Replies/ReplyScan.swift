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
    /// Who has written it, where a messenger says so.
    var speaker: String?
    /// Whether the mark of the line was changed, so that it was taken for what it looks like.
    var isChanged = false
    /// What follows on the same line.
    var value: String
    /// The lines below it.
    var below: [MailLine] = []

    var place: ReplyProblem.Place { .line(number, column: column) }

    /// Whether nobody has written anything behind it, nor below it outside of a quotation.
    var isEmpty: Bool {
      value.isEmpty && below.first { !$0.isBlank }?.depth ?? depth >= depth
    }

    /// Whether it is the debrief's identifier as the page's script copies it.
    var isCopied: Bool {
      guard case .debrief = line else { return false }
      return ([value] + below.prefix(3).map(\.text)).contains { $0.contains(CopiedText.mark) }
    }

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
  /// Lines that repeat a line of the form within a signature, and are passed over.
  private(set) var inSignature: [MailLine] = []
  /// Whether marks of list items stand on lines of their own, so that a lone hyphen is no answer.
  private(set) var hasLoneBullets = false
  /// Whether the page's script has copied it, without the form's own words.
  private(set) var isCopied = false
  /// What stands in the title of a form alone.
  static let title = " interview for "
  /// Whether each line of the form stands behind the mark of a list.
  private var isBulleted = false
  /// Whether each line of the form stands behind a number, one more than that before it.
  private var isNumbered = false
  /// Whether a program broke the lines anew, so that marks stand within them.
  private var isReflowed = false
  private var speaker: String?
  /// The lines of the form that have a value.
  private var filled: Set<FormLine> = []

  /// Cuts a reply; where its form is known, lines are found as well whose marks were changed.
  init(_ lines: [MailLine], form: ReplyForm? = nil) {
    let joined = Self.joiningBrokenMarks(lines)
    lookAround(joined)
    scan(joined, [:])
    isCopied =
      zones.contains(where: \.isCopied)
      && !joined.contains { $0.text.contains(Self.title) }
    if let form {
      let loose = LooseMarks(form)
      let found = isCopied ? [:] : loose.additional(to: zones, in: joined)
      if !found.isEmpty { scan(joined, found) }
      for index in zones.indices { zones[index].line = loose.known(zones[index].line) }
    }
    dropLoneBullets()
  }

  /// Whether anything in it could only come from a form.
  var holdsForm: Bool { zones.contains(where: \.isOfForm) }

  /// How many lines of scores are filled in.
  var filledLines: Int {
    zones.count { zone in
      guard case .score = zone.line else { return false }
      if !zone.value.isEmpty { return true }
      return zone.below.first { !$0.isBlank }.map { $0.depth < zone.depth } ?? false
    }
  }

  /// Lines that stand above the same dimension below several answers: whatever it was called when the form was
  /// sent, nobody has written these.
  var headings: [String] {
    var above: [String: [String: Set<Int>]] = [:]
    for (zone, next) in zip(zones, zones.dropFirst()) {
      guard case .score(let turn, let dimension) = next.line,
        let line = zone.below.last, line.text.utf8.count < 200, line.text.contains(": "),
        line.text.trimmed.hasSuffix("?")
      else { continue }
      above[dimension, default: [:]][line.text.trimmed, default: []].insert(turn)
    }
    return above.values.flatMap { lines in lines.filter { $0.value.count > 1 }.keys }
  }

  private mutating func lookAround(_ lines: [MailLine]) {
    var numbers: [Int] = []
    var marks = 0
    for line in lines where MarkScanner.mayHold(line.text) {
      let scanner = MarkScanner(line.text)
      var start = 0
      for mark in scanner.marks().marks {
        if marks == 0 { isBulleted = scanner.hasBullet(before: mark.start) }
        marks += 1
        if marks <= 200, let number = scanner.number(before: mark.start, from: start) {
          numbers.append(number.value)
        }
        start = mark.end
        if !scanner.startsLine(mark) { isReflowed = true }
      }
    }
    let steps = zip(numbers, numbers.dropFirst()).count { $0 + 1 == $1 }
    isNumbered = steps > 2 && numbers.count * 2 > min(marks, 200) && steps * 2 > numbers.count
  }

  private mutating func scan(_ lines: [MailLine], _ loose: [Int: [MarkScanner.Mark]]) {
    zones = []
    before = []
    inSignature = []
    filled = []
    speaker = nil
    var signature: Range<Int>?
    for (index, line) in lines.enumerated() {
      if line.text == "-- " || line.text == "--" { signature = (index + 1)..<(index + 9) }
      if line.isBlank { signature = nil }
      take(line, loose[index] ?? [], isInSignature: signature?.contains(index) == true)
    }
  }

  /// A mark that a program broke in two is put together again.
  private static func joiningBrokenMarks(_ lines: [MailLine]) -> [MailLine] {
    var result: [MailLine] = []
    var isOpen = false
    var joined = 0
    for line in lines {
      if isOpen, joined < 4, let last = result.last {
        if line.isBlank { continue }
        let gap = last.text.hasSuffix("-") ? "" : " "
        result[result.count - 1].text = last.text.trimmed + gap + line.text
        joined += 1
      } else {
        result.append(line)
        joined = 0
      }
      let text = result.last?.text ?? ""
      isOpen =
        MarkScanner.mayHold(text) && text.utf8.count < 2_000
        && MarkScanner(text).marks().isOpen
    }
    return result
  }

  private mutating func take(
    _ line: MailLine, _ loose: [MarkScanner.Mark], isInSignature: Bool
  ) {
    if let name = line.speaker { speaker = name }
    guard !loose.isEmpty || MarkScanner.mayHold(line.text) else { return append(line) }
    let scanner = MarkScanner(line.text)
    let marks = scanner.marks(namedAnywhere: isReflowed).marks.adding(loose)
    guard let first = marks.first else { return append(line) }
    if isInSignature, marks.allSatisfy({ filled.contains($0.line) }) {
      inSignature.append(line)
      return append(line)
    }
    let isAtStart = scanner.startsLine(first) || loose.contains(first)
    // Where lines were broken anew, what looks like the mark of a list may be an answer.
    if !isAtStart || (isReflowed && !isBulleted && !isNumbered) {
      let end = isNumbered ? scanner.number(before: first.start, from: 0)?.start : nil
      var rest = line
      rest.text = String(scanner.source[..<(end ?? first.start)]).trimmed
      append(rest)
    }
    // The number of an item may have stayed on the line before it.
    if isNumbered, isReflowed, isAtStart { dropTrailingNumber() }
    for (index, mark) in marks.enumerated() {
      var next = index + 1 < marks.count ? marks[index + 1].start : scanner.source.count
      if index + 1 < marks.count {
        if isBulleted { next = scanner.beforeBullet(next, after: mark.end) }
        if isNumbered { next = scanner.number(before: next, from: mark.end)?.start ?? next }
      }
      let value = String(scanner.source[mark.end..<next]).withoutLeadingMarks
      if !value.isEmpty { filled.insert(mark.line) }
      zones.append(
        Zone(
          line: mark.line, number: line.number,
          column: line.offset + scanner.valueStart(of: mark) + 1,
          depth: line.depth, speaker: speaker, isChanged: loose.contains(mark),
          value: value))
    }
  }

  private mutating func dropTrailingNumber() {
    guard let last = zones.indices.last else { return }
    if let line = zones[last].below.lastIndex(where: { !$0.isBlank }) {
      zones[last].below[line].text = zones[last].below[line].text.withoutTrailingNumber
    } else {
      zones[last].value = zones[last].value.withoutTrailingNumber
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

extension [MarkScanner.Mark] {
  /// The marks with others that do not lie within them or each other, in the order of the line.
  fileprivate func adding(_ others: Self) -> Self {
    var marks = self
    for other in others where marks.allSatisfy({ $0.end <= other.start || other.end <= $0.start }) {
      marks.append(other)
    }
    return marks.sorted { $0.start < $1.start }
  }
}

extension MailLine {
  var isLoneBullet: Bool { ["-", "*", "+", "•", "·", "◦", "o"].contains(text.trimmed) }
}

extension String {
  /// The text without the number of an item that follows it.
  fileprivate var withoutTrailingNumber: String {
    let bare = self[...].dropLast { $0 == " " }
    guard let mark = bare.last, ".)".contains(mark) else { return self }
    let rest = bare.dropLast().dropLast { $0.isNumber }
    let digits = bare.count - 1 - rest.count
    guard (1...3).contains(digits), rest.last ?? " " == " " else { return self }
    return String(rest)
  }

  /// The value without the emphasis that was closed behind the colon.
  fileprivate var withoutLeadingMarks: String {
    let bare = trimmed
    let marks = bare.prefix { "*_".contains($0) }
    guard (1...2).contains(marks.count) else { return bare }
    let rest = bare.dropFirst(marks.count)
    return rest.isEmpty || rest.first == " " ? String(rest).trimmed : bare
  }
}

extension Substring {
  fileprivate func dropLast(while isDropped: (Character) -> Bool) -> Substring {
    lastIndex { !isDropped($0) }.map { self[...$0] } ?? self[..<startIndex]
  }
}

extension ReplyScan.Zone {
  /// Whether a quoted line is what a friend writes about next, in words that the answer does not have: a few of them, and
  /// then something of their own.
  func isQuotedByFriend(at index: Int) -> Bool {
    let rest = below[index...]
    let quoted = rest.prefix { !$0.isBlank && $0.depth > depth }
    guard quoted.count <= 3, let next = rest.dropFirst(quoted.count).first, !next.isBlank else {
      return false
    }
    return next.depth == depth && !MailNoise.begins(next, next: nil)
  }
}

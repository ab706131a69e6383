import InterviewCore
import TextBasics

/// Reads a reply in words against the form it fills in.
struct ReplyReader {
  private let form: ReplyForm
  private let words: FormWords
  private let scan: ReplyScan
  private var scores: [Key: [Found<ScoreText>]] = [:]
  private var comments: [Key: [Found<String>]] = [:]
  private var texts: [FormLine: [Found<String>]] = [:]
  private var notes: [ReadNote] = []
  private var problems: [ReplyProblem] = []
  /// The ids and names of the dimensions, in lower case.
  private let names: [String]
  /// How many lines were looked at for scores outside of the form.
  private var looked = 0

  struct Key: Hashable {
    var turn: Int
    var dimension: String

    /// Whether it holds words about an answer that are no comment on a score.
    var isAboutAnswer: Bool {
      dimension == FormLine.reactionKey || dimension == FormLine.noteKey
    }
  }

  struct Found<Value: Equatable>: Equatable {
    var value: Value
    var place: ReplyProblem.Place
  }

  init(_ scan: ReplyScan, form: ReplyForm) {
    self.scan = scan
    self.form = form
    let dimensions = Set(
      form.answers.flatMap(\.dimensions).flatMap { [$0.id, $0.name.lowercased()] })
    names = dimensions.sorted { ($1.count, $0) < ($0.count, $1) }
    words = FormWords(form, headings: scan.headings)
  }

  /// Everything in it.
  static func read(_ scan: ReplyScan, form: ReplyForm) -> ReadReply {
    var reader = ReplyReader(scan, form: form)
    reader.note(strayScores: reader.note(above: scan))
    for zone in scan.zones { reader.take(zone) }
    return reader.result()
  }

  /// What a friend wrote above the form.
  private func note(above scan: ReplyScan) -> [MailLine] {
    let title = scan.before.firstIndex { $0.text.contains(ReplyScan.title) }
    let note = title.map { Array(scan.before[..<$0]) } ?? []
    return note.filter { $0.depth == 0 }
  }

  private mutating func take(_ zone: ReplyScan.Zone) {
    switch zone.line {
    case .score(let turn, let dimension): takeScore(zone, Key(turn: turn, dimension: dimension))
    case .comment(let turn, let dimension):
      let zone = takingNotes(from: zone, on: turn)
      let written = written(in: zone)
      let text = written.joined
      guard text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else { return }
      guard let key = known(Key(turn: turn, dimension: dimension), zone) else { return }
      note(strayScores: written.lines)
      comments[key, default: []].append(Found(value: bounded(text, zone), place: zone.place))
    case .worked, .workOn, .tryNext:
      let written = written(in: zone)
      let text = written.joined
      note(strayScores: written.lines)
      if text.contains(where: { $0.isLetter || $0.isNumber }) {
        texts[zone.line, default: []].append(Found(value: bounded(text, zone), place: zone.place))
      }
    case .decision, .saw:
      let written = written(in: zone)
      let text = ([written.value] + written.lines.map(\.text)).first { !$0.trimmed.isEmpty }
      guard let text else { return }
      texts[zone.line, default: []].append(Found(value: text, place: zone.place))
    case .debrief, .friend: note(strayScores: written(in: zone).lines)
    }
  }

  /// Takes notes on words out of what stands behind a comment: a quotation one level deeper than what surrounds it, of
  /// words in that answer, with what follows.
  ///
  /// - Returns: What is left of the comment.
  private mutating func takingNotes(from zone: ReplyScan.Zone, on turn: Int) -> ReplyScan.Zone {
    guard let answer = form.answer(turn) else { return zone }
    let first =
      zone.value.trimmed.hasPrefix(">") ? String(zone.value.trimmed.dropFirst()).trimmed : nil
    let isQuoted = first.map(answer.holds) ?? false
    guard isQuoted || zone.below.contains(where: { $0.isQuoted(in: zone) }) else { return zone }
    var parts = [zone.starting(with: isQuoted ? "" : zone.value)]
    var quotes: [String] = []
    if isQuoted, let first {
      quotes.append(first)
      parts.append(zone.starting(with: ""))
    }
    var index = 0
    while index < zone.below.count {
      let lines = zone.below[index...].prefix { $0.isQuoted(in: zone) }
      let quote = lines.map(\.text).joined(separator: " ").trimmed
      if !lines.isEmpty, answer.holds(quote), isStillWritten(parts[parts.count - 1]) {
        quotes.append(quote)
        parts.append(zone.starting(with: ""))
        index += lines.count
      } else {
        parts[parts.count - 1].below.append(zone.below[index])
        index += 1
      }
    }
    for (quote, part) in zip(quotes, parts.dropFirst()) {
      let text = written(in: part).joined
      guard text.contains(where: { $0.isLetter || $0.isNumber || $0.isSymbol }) else { continue }
      notes.append(
        ReadNote(turn: turn, quote: bounded(quote, zone), text: bounded(text, zone)))
    }
    return parts[0]
  }

  /// Whether the form's own words have not begun yet.
  private func isStillWritten(_ zone: ReplyScan.Zone) -> Bool {
    let lines = [zone.value] + zone.below.map(\.text)
    return words.cut(lines) == lines
  }

  private mutating func takeScore(_ zone: ReplyScan.Zone, _ given: Key) {
    let written = written(in: zone)
    var below = written.lines.filter { !$0.isBlank }.map(\.text)
    var value = written.value
    var place = zone.place
    if value.trimmed.isEmpty, let first = written.lines.first(where: { !$0.isBlank }) {
      value = first.text
      below.removeFirst()
      place = .line(first.number, column: first.offset + 1)
    }
    var score = ScoreText.read(value, more: below.joined(separator: " "))
    if scan.hasLoneBullets, zone.value.trimmed.isEmpty, case .notObserved("") = score {
      score = .unreadable
    }
    guard score != .nothing else { return }
    guard let key = known(given, zone) else { return }
    switch score {
    case .unreadable:
      problems.append(
        ReplyProblem(
          .unreadableScore(
            found: ([value] + below).joined(separator: " ").shortened, turn: key.turn,
            dimension: key.dimension), at: place))
    case .outOfRange:
      problems.append(
        ReplyProblem(
          .scoreOutOfRange(
            found: value.trimmed.shortened, turn: key.turn, dimension: key.dimension), at: place))
    default: break
    }
    scores[key, default: []].append(Found(value: score, place: place))
  }

  // MARK: What was written

  private typealias Written = (value: String, lines: [MailLine], joined: String)

  /// What a person wrote in a zone: nothing of the form, of a deeper quotation or of a signature.
  private func written(in zone: ReplyScan.Zone) -> Written {
    var kept: [MailLine] = []
    for (index, line) in zone.below.enumerated() {
      let next = index + 1 < zone.below.count ? zone.below[index + 1] : nil
      // Two hyphens alone may be an answer; above other lines they part the signature.
      let isAnswer = line.text.trimmed == "--" && zone.below[(index + 1)...].allSatisfy(\.isBlank)
      if !isAnswer, MailNoise.begins(line, next: next) { break }
      if !line.isBlank, line.depth > zone.depth {
        guard zone.isQuotedByFriend(at: index) else { break }
        var quoted = line
        quoted.text = "“\(line.text.trimmed)”"
        kept.append(quoted)
        continue
      }
      if let other = line.speaker, let speaker = zone.speaker, other != speaker { break }
      kept.append(line)
    }
    if scan.isCopied {
      let lines = [zone.value] + kept.map(\.text)
      return (zone.value, kept, CopiedText.written(lines))
    }
    let cut = words.cut([zone.value] + kept.map(\.text))
    kept = zip(kept, cut.dropFirst()).map { line, text in
      var line = line
      line.text = text
      return line
    }
    let value = cut.first ?? ""
    return (value, kept, Self.paragraphs([value] + kept.map(\.text)))
  }

  /// Lines as they were meant: those a mail program broke are put together, paragraphs stay apart.
  static func paragraphs(_ lines: [String]) -> String {
    var text = ""
    var previous = ""
    var hasGap = false
    for line in lines {
      let bare = line.trimmed
      if bare.isEmpty {
        hasGap = !text.isEmpty
        continue
      }
      if !text.isEmpty {
        let isBroken = line.first != "-" && (previous.hasSuffix(" ") || previous.count >= 50)
        text += hasGap ? "\n\n" : isBroken ? " " : "\n"
      }
      text += bare
      previous = line
      hasGap = false
    }
    return text
  }

  private mutating func bounded(_ text: String, _ zone: ReplyScan.Zone) -> String {
    guard text.count > ReadReply.textLimit else { return text }
    problems.append(ReplyProblem(.tooLong(limit: ReadReply.textLimit), at: zone.place))
    return String(text.prefix(ReadReply.textLimit))
  }

  /// The key as the form has it; nil, and a problem, where it has none such.
  private mutating func known(_ key: Key, _ zone: ReplyScan.Zone) -> Key? {
    guard let answer = form.answer(key.turn) else {
      problems.append(
        ReplyProblem(
          .unknownTurn(found: key.turn, known: form.answers.map(\.turn)),
          at: .line(zone.number, column: 1)))
      return nil
    }
    let ids = answer.dimensions.map(\.id)
    guard ids.contains(key.dimension) || key.isAboutAnswer else {
      problems.append(
        ReplyProblem(
          .unknownDimension(found: key.dimension.shortened, turn: key.turn, known: ids),
          at: .line(zone.number, column: 1)))
      return nil
    }
    return key
  }

  /// Whether a line may hold a score; more of them than any reply has are not looked at.
  private mutating func mayScore(_ line: MailLine) -> Bool {
    guard looked < 5_000, !line.isBlank else { return false }
    looked += 1
    return true
  }

  /// A line such as `evidence: 3` or `2.evidence score 3`, whose brackets got lost.
  private mutating func note(strayScores lines: [MailLine]) {
    // Nothing is lost of what the page's script has written.
    guard !scan.isCopied else { return }
    for line in lines where line.text.utf8.count < 120 && mayScore(line) {
      let folded = line.text.lowercased()
      guard let name = names.first(where: { folded.contains($0) }),
        let range = folded.firstRange(of: name)
      else { continue }
      let head = folded[..<range.lowerBound]
      var tail = folded[range.upperBound...].drop { "]*_ ".contains($0) }
      guard head.allSatisfy({ $0.isNumber || "[(. *_-•#".contains($0) }) else { continue }
      if tail.hasPrefix("score") { tail = tail.dropFirst(5) }
      tail = tail.drop { ":= ".contains($0) }
      guard case .score = ScoreText.read(String(tail)) else { continue }
      problems.append(
        ReplyProblem(
          .strayScore(found: line.text.trimmed.shortened),
          at: .line(line.number, column: line.offset + 1)))
    }
  }

  // MARK: The whole

  private mutating func result() -> ReadReply {
    var reply = ReadReply()
    for answer in form.answers {
      let reaction = Key(turn: answer.turn, dimension: FormLine.reactionKey)
      if let reaction = comment(of: reaction) {
        reply.reactions.append(ReadReaction(turn: answer.turn, text: reaction.value))
      }
      reply.notes += notes(on: answer.turn)
      for dimension in answer.dimensions {
        let key = Key(turn: answer.turn, dimension: dimension.id)
        let comment = comment(of: key)
        switch score(of: key) {
        case .score(let score, let remark)?:
          reply.ratings.append(rating(key, score, remark, comment?.value))
        case .notObserved(let remark)?:
          reply.ratings.append(rating(key, nil, remark, comment?.value))
        default:
          guard let comment else { continue }
          reply.workOn +=
            (reply.workOn.isEmpty ? "" : "\n")
            + "[\(key.turn).\(key.dimension)] \(comment.value)"
          problems.append(
            ReplyProblem(
              .commentWithoutScore(turn: key.turn, dimension: key.dimension), at: comment.place))
        }
      }
    }
    reply.worked = text(.worked)
    let workOn = text(.workOn)
    reply.workOn = [workOn, reply.workOn].filter { !$0.isEmpty }.joined(separator: "\n")
    reply.tryNext = text(.tryNext)
    reply.decision = word(.decision, FormAnswers.decision) { .unreadableDecision(found: $0) }
    reply.keepWords(ofDecision: texts[.decision]?.map(\.value) ?? [])
    reply.saw = word(.saw, FormAnswers.saw) { .unreadableSaw(found: $0) }
    noteMissingLines()
    noteChangedMarks()
    problems += scan.inSignature.map {
      ReplyProblem(
        .inSignature(found: $0.text.trimmed.shortened), at: .line($0.number, column: $0.offset + 1))
    }
    reply.problems = problems.sorted { $0.place.order < $1.place.order }
    return reply
  }

  private func notes(on turn: Int) -> [ReadNote] {
    let copied = comments[Key(turn: turn, dimension: FormLine.noteKey)] ?? []
    let all = copied.map { CopiedText.note($0.value, on: turn) } + notes.filter { $0.turn == turn }
    return all.reduce(into: []) { kept, note in if !kept.contains(note) { kept.append(note) } }
  }

  private func rating(_ key: Key, _ score: Int?, _ remark: String, _ comment: String?) -> ReadRating
  {
    let words = [remark, comment ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
    return ReadRating(
      turn: key.turn, dimension: key.dimension, score: score,
      comment: String(words.prefix(ReadReply.textLimit)))
  }

  /// The one score of an answer on a dimension; nil where there is none, or more than one.
  private mutating func score(of key: Key) -> ScoreText? {
    guard let found = scores[key], let first = found.first else { return nil }
    guard !found.contains(where: { $0.value == .unreadable || $0.value == .outOfRange }) else {
      return nil
    }
    if let other = found.first(where: { !$0.value.agrees(with: first.value) }) {
      problems.append(
        ReplyProblem(
          .conflictingScores(turn: key.turn, dimension: key.dimension, other: first.place),
          at: other.place))
      return nil
    }
    // The one with words beside it says more.
    return found.first { $0.value.hasRemark }?.value ?? first.value
  }

  private mutating func comment(of key: Key) -> Found<String>? {
    guard let found = comments[key], let first = found.first else { return nil }
    if let other = found.first(where: { $0.value.bareWords != first.value.bareWords }) {
      let line = FormLine.comment(turn: key.turn, dimension: key.dimension)
      problems.append(
        ReplyProblem(.conflictingTexts(line: line.prompt, other: first.place), at: other.place))
    }
    return first
  }

  private mutating func text(_ line: FormLine) -> String {
    guard let found = texts[line], let first = found.first else { return "" }
    if let other = found.first(where: { $0.value.bareWords != first.value.bareWords }) {
      problems.append(
        ReplyProblem(.conflictingTexts(line: line.prompt, other: first.place), at: other.place))
    }
    return first.value
  }

  private mutating func word<Value: Equatable>(
    _ line: FormLine, _ read: (String) -> Value?, _ kind: (String) -> ReplyProblem.Kind
  ) -> Value? {
    guard let found = texts[line], let first = found.first else { return nil }
    let values = found.map { read($0.value) }
    if let place = values.firstIndex(of: nil) {
      problems.append(ReplyProblem(kind(found[place].value.shortened), at: found[place].place))
      return nil
    }
    if let place = values.firstIndex(where: { $0 != values[0] }) {
      problems.append(
        ReplyProblem(
          .conflictingTexts(line: line.prompt, other: first.place), at: found[place].place))
      return nil
    }
    return values[0]
  }

  /// Marks that were changed could be meant otherwise, so that it is told what was made of them.
  private mutating func noteChangedMarks() {
    let changed = scan.zones.filter { zone in
      if case .score = zone.line { zone.isChanged && !zone.isEmpty } else { false }
    }
    guard let first = changed.first, case .score(let turn, let dimension) = first.line else {
      return
    }
    problems.append(
      ReplyProblem(
        .changedMarks(
          count: changed.count, value: first.value.shortened,
          line: ReplyProblem.Line(turn: turn, dimension: dimension)),
        at: .line(first.number, column: first.column)))
  }

  private func isLeftEmpty(_ zone: ReplyScan.Zone) -> Bool {
    switch zone.line {
    case .score(let turn, let dimension), .comment(let turn, let dimension):
      zone.isEmpty && form.answer(turn)?.dimensions.contains { $0.id == dimension } == true
    default: false
    }
  }

  /// Where some lines stand there empty, the form was sent whole, and others were cut out.
  private mutating func noteMissingLines() {
    guard let last = scan.zones.last, scan.zones.contains(where: isLeftEmpty) else { return }
    let present = Set(
      scan.zones.compactMap { zone -> ReplyProblem.Line? in
        guard case .score(let turn, let dimension) = zone.line else { return nil }
        return ReplyProblem.Line(turn: turn, dimension: dimension)
      })
    let isOld = form.answers.contains { answer in
      answer.dimensions.contains { dimension in
        !form.asks(for: dimension)
          && present.contains(.init(turn: answer.turn, dimension: dimension.id))
      }
    }
    let answers = form.answers.filter { answer in
      form.isSent(answer.turn) && !present.contains { $0.turn == answer.turn }
    }
    let lines = form.answers.filter { form.isSent($0.turn) && !answers.contains($0) }.flatMap {
      answer in
      answer.dimensions.filter { isOld || form.asks(for: $0) }.map {
        ReplyProblem.Line(turn: answer.turn, dimension: $0.id)
      }
    }.filter { !present.contains($0) }
    guard !lines.isEmpty || !answers.isEmpty else { return }
    problems.append(
      ReplyProblem(
        .missingLines(lines, answers: answers.map(\.turn)), at: .line(last.number, column: 1)))
  }
}

extension ReplyScan.Zone {
  /// The same line of the form with nothing below it yet.
  fileprivate func starting(with value: String) -> Self {
    var zone = self
    (zone.value, zone.below) = (value, [])
    return zone
  }
}

extension MailLine {
  /// Whether it is a quotation within what a person wrote in a zone.
  fileprivate func isQuoted(in zone: ReplyScan.Zone) -> Bool {
    !isBlank && depth == zone.depth + 1
  }
}

extension ScoreText {
  fileprivate func agrees(with other: ScoreText) -> Bool {
    switch (self, other) {
    case (.score(let one, _), .score(let two, _)): one == two
    case (.notObserved, .notObserved): true
    default: false
    }
  }

  fileprivate var hasRemark: Bool {
    switch self {
    case .score(_, let remark), .notObserved(let remark): !remark.isEmpty
    default: false
    }
  }
}

extension ReplyProblem.Place {
  fileprivate var order: Int {
    switch self {
    case .line(let line, let column): line * 1_000 + min(column, 999)
    case .path: 0
    }
  }
}

extension String {
  /// The words of a text, by which two of them are the same however their lines are broken.
  fileprivate var bareWords: [Substring] {
    split { !($0.isLetter || $0.isNumber) }
  }

  /// At most forty characters on one line, to be shown in a sentence.
  var shortened: String {
    let line = singleSpaced
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}

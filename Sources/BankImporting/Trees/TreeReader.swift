import BankReading
import InterviewCore

/// Finds questions in data of any shape: lists of mappings with the usual keys, lists of texts, mappings
/// from questions to answers; what they stand below is their competency.
struct TreeReader {
  private var deck: CardDeck
  /// The names of what is around the present place, the outermost first.
  private var path: [String] = []
  /// The key of the texts that ask in the list around the present place, where no name says so.
  private var askingKey: String?
  /// How many mappings are around the present place.
  private var depth = 0
  /// Whether the titles of things are taken, because nothing asks.
  private let takesTitles: Bool

  /// The cards of a tree.
  static func read(
    _ tree: DataTree, file: String, format: ImportFormat, remarks: [CardDeck.Remark]
  ) -> CardDeck {
    var reader = TreeReader(deck: CardDeck(file: file, format: format), takesTitles: false)
    reader.visit(tree, isNamedQuestions: false)
    if reader.deck.cards.isEmpty {
      reader = TreeReader(deck: CardDeck(file: file, format: format), takesTitles: true)
      reader.visit(tree, isNamedQuestions: false)
    }
    reader.deck.remarks = remarks
    reader.deck.readMarkup()
    reader.deck.nameTheRest(
      of: tree.asking.map { ($0.text, Spot(file: file, number: $0.line)) })
    return reader.deck
  }

  private func spot(_ line: Int) -> Spot { Spot(file: deck.file, number: line) }

  private mutating func visit(_ tree: DataTree, isNamedQuestions: Bool) {
    switch tree {
    case .nothing: break
    case .text(let text, let line):
      if isNamedQuestions || QuestionLikeness.isQuestion(text) {
        add(card(.item, text, line))
      } else if !text.onOneLine.isEmpty, path.isEmpty {
        deck.leaveOut(text, at: spot(line), .notAQuestion)
      }
    case .list(let items, _): list(items, isNamedQuestions)
    case .mapping(let entries, let line): mapping(entries, line)
    }
  }

  private mutating func list(_ items: [DataTree], _ isNamedQuestions: Bool) {
    let texts = items.compactMap(\.ownText)
    let asking = texts.count(where: QuestionLikeness.isQuestion)
    let around = askingKey
    askingKey = Self.askingKey(of: items, isNamedQuestions)
    defer { askingKey = around }
    if rows(items) || keysAsk(items) || groups(items, isNamedQuestions) { return }
    // In a program a list without a name may be anything.
    let areQuestions =
      isNamedQuestions || path.isEmpty && deck.format != .text
      || (asking > 0 && asking * 2 >= texts.count)
    for item in items {
      switch item {
      case .text(let text, let line):
        if areQuestions {
          add(card(.item, text, line))
        } else if QuestionLikeness.isQuestion(text) {
          deck.leaveOut(text, at: spot(line), .notAQuestion)
        }
      case .nothing(let line): if areQuestions { deck.leaveOut("", at: spot(line), .empty) }
      case .list(let pair, let line): if !self.pair(pair, line) { list(pair, isNamedQuestions) }
      case .mapping: visit(item, isNamedQuestions: isNamedQuestions)
      }
    }
  }

  /// The key that asks in most mappings of a list, and so in all; nil where a name says which it is.
  private static func askingKey(of items: [DataTree], _ isNamedQuestions: Bool) -> String? {
    var counts: [String: (all: Int, asking: Int)] = [:]
    var keys: [String] = []
    for case .mapping(let entries, _) in items.prefix(200) {
      for entry in entries {
        let role = FieldNames.role(of: entry.key)
        if role == .question {
          if entry.value.isEmptyList { continue }
          return nil
        }
        guard role == nil || role == .title && isNamedQuestions, let text = entry.value.ownText,
          text.contains(" ")
        else { continue }
        if counts[entry.key] == nil { keys.append(entry.key) }
        counts[entry.key, default: (0, 0)].all += 1
        if QuestionLikeness.isQuestion(text) { counts[entry.key]?.asking += 1 }
      }
    }
    let most = counts.values.map(\.asking).max() ?? 0
    // Of several that ask it is the one named first: others say it again at length.
    let best = keys.first { counts[$0].map { $0.asking * 5 >= most * 4 } ?? false }
      .flatMap { key in counts[key].map { (key: key, value: $0) } }
    guard let best, best.value.asking > 1 || isNamedQuestions && best.value.asking > 0 else {
      return nil
    }
    return best.value.asking * (isNamedQuestions ? 5 : 2) >= best.value.all ? best.key : nil
  }

  /// Lists of texts that have the same number of them are rows of a table without names, if one column asks; the next
  /// one that has sentences answers.
  private mutating func rows(_ items: [DataTree]) -> Bool {
    let rows = items.map(\.rowTexts)
    guard rows.count > 2, let width = rows[0]?.count, width > 2,
      rows.allSatisfy({ $0?.count == width })
    else { return false }
    let asking = (0..<width).map { column in
      rows.count { $0.map { QuestionLikeness.isQuestion($0[column]) } == true }
    }
    guard let most = asking.max(), most * 2 >= rows.count,
      let column = asking.firstIndex(of: most)
    else { return false }
    for (item, row) in zip(items, rows) {
      guard case .list(_, let line) = item, let row else { continue }
      var card = card(.item, row[column], line)
      card.answer = row.dropFirst(column + 1).first { $0.contains(" ") }.map { [$0.cleaned] } ?? []
      add(card)
    }
    return true
  }

  /// Mappings of one key each, which asks: `{ "Which is true?": ["this", "that"] }`.
  private mutating func keysAsk(_ items: [DataTree]) -> Bool {
    let entries = items.map { item -> DataTree.Entry? in
      if case .mapping(let entries, _) = item, entries.count == 1 { entries[0] } else { nil }
    }
    guard entries.count > 2, entries.allSatisfy({ $0 != nil }),
      entries.count(where: { $0.map { QuestionLikeness.isQuestion($0.key) } == true }) * 2
        >= entries.count
    else { return false }
    for entry in entries.compactMap(\.self) { questionAsKey(entry) }
    return true
  }

  /// Mappings of a name and a list of texts each, below what is called questions: `{ "topic": "…", "items": ["…", "…"] }`.
  private mutating func groups(_ items: [DataTree], _ isNamedQuestions: Bool) -> Bool {
    let groups = items.map { item -> (name: String, texts: DataTree)? in
      guard case .mapping(let entries, _) = item, entries.count == 2,
        !entries.contains(where: { FieldNames.role(of: $0.key) == .followUps }),
        let name = entries.lazy.compactMap(\.value.ownText).first,
        let texts = entries.map(\.value).first(where: { $0.isNested && !$0.isEmptyList })
      else { return nil }
      return texts.texts == nil ? nil : (name, texts)
    }
    guard isNamedQuestions, groups.count > 1, groups.allSatisfy({ $0 != nil }) else { return false }
    for (name, texts) in groups.compactMap(\.self) {
      path.append(name)
      visit(texts, isNamedQuestions: true)
      path.removeLast()
    }
    return true
  }

  /// A list of two texts is a question with its answer.
  private mutating func pair(_ items: [DataTree], _ line: Int) -> Bool {
    guard items.count == 2, let question = items[0].ownText, let answer = items[1].ownText,
      !QuestionLikeness.isQuestion(answer)
    else { return false }
    var card = card(.item, question, line)
    card.answer = [answer.cleaned].filter { !$0.isEmpty }
    add(card)
    return true
  }

  private mutating func mapping(_ entries: [DataTree.Entry], _ line: Int) {
    if Self.areNames(entries) { return entries.forEach { questionUnderName($0) } }
    let fields = Fields(entries, asking: askingKey)
    if let question = fields.question {
      object(fields, question, line)
      // A question may hold a gallery of others.
      for entry in entries where FieldNames.role(of: entry.key) == nil {
        if case .list = entry.value, entry.value.holdsMappings {
          visit(entry.value, isNamedQuestions: false)
        }
      }
      return
    }
    if fields.isWithoutQuestion {
      let answer = fields.answers.joined(separator: " ")
      return deck.leaveOut(answer, at: spot(line), answer.isEmpty ? .empty : .noQuestion)
    }
    let names = entries.map(\.key)
    let asking = names.count(where: QuestionLikeness.isQuestion)
    let areAnswers = !entries.isEmpty && entries.allSatisfy { $0.value.texts != nil }
    // A mapping of plain texts that no role is known of: from questions to answers. The names of a program are none.
    if asking * 2 >= max(1, entries.count)
      || (areAnswers && path.isEmpty && deck.format != .text
        && !names.contains { FieldNames.role(of: $0) != nil } && !Self.valuesAsk(entries))
    {
      return entries.forEach { questionAsKey($0) }
    }
    section(fields, entries, line)
  }

  /// Whether all values ask, below names of two words or more of which none says what the value is.
  private static func areNames(_ entries: [DataTree.Entry]) -> Bool {
    entries.count > 1
      && entries.allSatisfy {
        $0.key.contains(" ") && FieldNames.role(of: $0.key) == nil
          && $0.value.ownText.map(QuestionLikeness.isQuestion) == true
      } && !entries.contains { QuestionLikeness.isQuestion($0.key) }
  }

  /// A text that asks below a name of whom or what: `"Team lead": "How do you …?"`.
  private mutating func questionUnderName(_ entry: DataTree.Entry) {
    guard case .text(let text, let line) = entry.value else { return }
    var card = card(.item, text, line)
    card.tags = [entry.key]
    add(card)
  }

  /// Whether the values ask rather than the keys, which then only name what they are about.
  private static func valuesAsk(_ entries: [DataTree.Entry]) -> Bool {
    let texts = entries.flatMap { $0.value.texts ?? [] }
    return texts.count(where: QuestionLikeness.isQuestion) * 2 > texts.count
      && !entries.contains { QuestionLikeness.isQuestion($0.key) }
  }

  /// A mapping with questions somewhere below it.
  private mutating func section(_ fields: Fields, _ entries: [DataTree.Entry], _ line: Int) {
    if depth == 0 {
      deck.title = fields.title
    } else if !entries.contains(where: \.value.isNested) {
      if takesTitles,
        let title = entries.first(where: { $0.key.lowercased() == "title" })?.value.ownText
      {
        return object(fields, title, line)
      }
      let texts = fields.title.map { [$0] } ?? entries.flatMap(\.value.allTexts)
      return deck.leaveOut(texts.joined(separator: ", "), at: spot(line), .notAQuestion)
    }
    let own = fields.competency ?? (depth == 0 ? nil : fields.title)
    let count = deck.cards.count
    depth += 1
    defer { depth -= 1 }
    if let own { path.append(own) }
    for entry in entries {
      let isQuestions = FieldNames.role(of: entry.key) == .question
      switch entry.value {
      case .list, .mapping:
        let isName = !isQuestions && !Self.containers.contains(FieldNames.normalized(entry.key))
        if isName { path.append(entry.key) }
        visit(entry.value, isNamedQuestions: isQuestions)
        if isName { path.removeLast() }
      case .text(let text, let line) where FieldNames.role(of: entry.key) == nil:
        deck.leaveOut("\(entry.key): \(text)", at: spot(line), .notAQuestion)
      default: break
      }
    }
    if own != nil { path.removeLast() }
    if deck.cards.count == count, let title = fields.title {
      deck.leaveOut(title, at: spot(line), .notAQuestion)
    }
  }

  /// Keys that hold lists, and are no names of what is in them.
  private static let containers: Set<String> = [
    "cards", "items", "data", "results", "entries", "list", "flashcards", "quiz", "notes",
    "records",
    "rows", "content", "children", "sections", "categories", "topics", "decks", "chapters",
    "groups",
    "faq", "faqs", "qa", "quizzes", "exercises",
  ]

  /// Keys that say something of a file whose other keys ask.
  private static let about: Set<String> = ["author", "description", "config", "version", "title"]

  private mutating func questionAsKey(_ entry: DataTree.Entry) {
    if Self.about.contains(FieldNames.normalized(entry.key)) {
      let text = "\(entry.key): \(entry.value.allTexts.joined(separator: ", "))"
      return deck.leaveOut(text, at: spot(entry.line), .notAQuestion)
    }
    var card = card(.key, entry.key, entry.line)
    if case .mapping(let entries, _) = entry.value {
      let fields = Fields(entries)
      card.answer =
        fields.answers.isEmpty ? entries.flatMap { $0.value.texts ?? [] } : fields.answers
    } else {
      card.answer = entry.value.texts ?? []
    }
    add(card)
  }

  private mutating func object(_ fields: Fields, _ question: String, _ line: Int) {
    var card = card(.object, question, line)
    card.question += fields.choices.shown
    card.answer = fields.answers
    card.followUps = fields.followUps
    card.competency = fields.competency ?? card.competency
    card.kind =
      fields.kind.flatMap { SectionNames.kind(in: $0) }
      ?? card.competency.flatMap { SectionNames.kind(in: $0) } ?? card.kind
    card.levels = LevelNames.levels(in: fields.level ?? "")
    card.tags = fields.tags
    add(card)
  }

  /// Takes a card; what a program fills in first is a text of its own, and asks nobody.
  private mutating func add(_ card: Card) {
    guard deck.format == .text, card.question.isTemplate else { return deck.add(card) }
    deck.leaveOut(card.question, at: card.spot, .notAQuestion)
  }

  private func card(_ shape: Card.Shape, _ question: String, _ line: Int) -> Card {
    var card = Card(spot: spot(line), shape: shape, question: question.withoutNumbering)
    card.competency = path.last
    card.kind = path.reversed().lazy.compactMap { SectionNames.kind(in: $0) }.first
    return card
  }
}

extension String {
  /// Whether a program puts values into it: `${name}`, or several as `{name}`.
  fileprivate var isTemplate: Bool {
    guard utf8.contains(UInt8(ascii: "{")) else { return false }
    if contains("${") { return true }
    let names = split(separator: "{").dropFirst().count { part in
      let name = part.prefix { $0.isLetter || $0 == "_" }
      return !name.isEmpty && part.dropFirst(name.count).first == "}"
    }
    return names > 1
  }
}

extension DataTree {
  /// The texts of a list that holds nothing else.
  fileprivate var rowTexts: [String]? {
    if case .list = self { texts } else { nil }
  }

  /// The texts with a question mark at their end, with their lines.
  fileprivate var asking: [(text: String, line: Int)] {
    switch self {
    case .nothing: []
    case .text(let text, let line): QuestionLikeness.endsWithMark(text) ? [(text, line)] : []
    case .list(let items, _): items.flatMap(\.asking)
    case .mapping(let entries, _):
      entries.flatMap { entry in
        (QuestionLikeness.endsWithMark(entry.key) ? [(text: entry.key, line: entry.line)] : [])
          + entry.value.asking
      }
    }
  }
}

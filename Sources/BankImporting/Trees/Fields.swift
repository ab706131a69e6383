import BankReading
import InterviewCore

/// The values of a mapping by what they are for.
struct Fields {
  /// What is asked; nil where no key holds a question.
  private(set) var question: String?
  /// The right answers, or all of it where none is marked.
  private(set) var answers: [String] = []
  /// What can be chosen from.
  private(set) var choices = Choices([])
  private(set) var followUps: [String] = []
  private(set) var competency: String?
  private(set) var kind: String?
  private(set) var level: String?
  private(set) var tags: [String] = []
  /// What it calls itself.
  private(set) var title: String?

  /// Whether there is a place for a question, and nothing in it.
  var isWithoutQuestion: Bool { question == nil && hasEmptyQuestion }
  private var hasEmptyQuestion = false

  /// Sorts the values; a key may be known to ask though its name does not say so.
  init(_ entries: [DataTree.Entry], asking key: String? = nil) {
    let roles = FieldNames.roles(of: entries.map(\.key))
    func all(_ role: FieldNames.Role) -> [DataTree.Entry] {
      zip(entries, roles).filter { $0.1 == role }.map(\.0)
    }
    addChoices(all(.choices))
    for entry in all(.answer) { addAnswer(entry) }
    choices = choices.with(all(.wrongAnswers).flatMap(\.value.allTexts), besides: answers.first)
    followUps = all(.followUps).flatMap { $0.value.questionTexts }
    competency = all(.competency).lazy.compactMap { $0.value.ownText?.onOneLine }.first {
      !$0.isEmpty
    }
    kind = all(.kind).lazy.compactMap { $0.value.ownText?.onOneLine }.first { !$0.isEmpty }
    level = all(.level).first?.value.texts?.joined(separator: " ")
    let written: [String] = all(.tags).flatMap { $0.value.texts ?? [] }
    tags = written.flatMap { $0.split(separator: ",").map(String.init) }
    title = all(.title).lazy.compactMap { $0.value.ownText?.onOneLine }.first { !$0.isEmpty }
    let asked = all(.question).filter { !$0.value.isMereNumber }.map {
      (rank: FieldNames.rank($0.key), entry: $0)
    }
    .sorted { $0.rank < $1.rank }.map(\.entry)
    question = asked.lazy.compactMap { $0.value.questionText }.first { !$0.cleaned.isEmpty }
    hasEmptyQuestion = asked.contains { !$0.value.holdsMore }
    if question == nil, asked.isEmpty, !answers.isEmpty || !choices.texts.isEmpty {
      // What asks in all others of the list is longer than a title that only names it.
      question = entries.first { $0.key == key }?.value.ownText ?? title
    }
    if hasEmptyQuestion, question == nil { question = title }
    if question == nil || question?.isMereName == true { askByContent(entries, roles, key) }
    for code in all(.code).compactMap(\.value.ownText) { question? += "\n" + code }
  }

  /// Takes the one text that asks for the question where no name says which it is, and the longest of the
  /// others for the answer.
  private mutating func askByContent(
    _ entries: [DataTree.Entry], _ roles: [FieldNames.Role?], _ key: String?
  ) {
    // What asks in the others of a list asks here, whatever else is told.
    let isSaid = entries.contains {
      $0.key == key && $0.value.ownText.map(QuestionLikeness.isQuestion) == true
    }
    let titleAsks = zip(entries, roles).contains {
      $1 == .title && $0.value.ownText.map(QuestionLikeness.isQuestion) == true
    }
    guard
      !zip(entries, roles).contains(where: {
        !isSaid && $0.value.holdsMappings
          && (!titleAsks || $0.value.allTexts.contains(where: \.isSentence))
          || $1 == .question && $0.value.holdsMore && !$0.value.isEmptyList
      })
    else { return }
    let usable: [FieldNames.Role?] = [nil, .title, .question]
    let free: [String] = entries.indices.filter { usable.contains(roles[$0]) }
      .compactMap { entries[$0].value.ownText }
    // A title asks by itself where it begins as questions do.
    let titles = entries.indices.filter { roles[$0] == .title }.compactMap {
      entries[$0].value.ownText
    }
    guard
      let asking = entries.first(where: { $0.key == key })?.value.ownText
        ?? free.first(where: { QuestionLikeness.degree(of: $0) == .marked })
        ?? titles.first(where: QuestionLikeness.isQuestion)
    else { return }
    question = asking
    hasEmptyQuestion = false
    guard answers.isEmpty else { return }
    let rest = free.filter { $0 != asking && $0.contains(" ") && !$0.hasPrefix("http") }
    answers = rest.max { $0.count < $1.count }.map { [$0.cleaned] } ?? []
  }

  private mutating func addChoices(_ entries: [DataTree.Entry]) {
    choices = Choices(entries.flatMap(\.value.choiceTexts))
    for entry in entries {
      if case .list(let items, _) = entry.value {
        answers += DataTree.rightOnes(items)?.right ?? []
      }
    }
  }

  /// An answer as text, as the number or letter of a choice, or as a list in which the right ones are
  /// marked.
  private mutating func addAnswer(_ entry: DataTree.Entry) {
    if case .list(let items, _) = entry.value, let right = DataTree.rightOnes(items) {
      if right.all.count > right.right.count { choices = Choices(choices.texts + right.all) }
      answers += right.right
      return
    }
    let texts = entry.value.texts ?? entry.value.allTexts
    answers += texts.map { choices.named($0) ?? $0.cleaned }.filter { !$0.isEmpty }
  }
}

extension DataTree.Entry {
  /// Whether it says of the choice it belongs to that it is a right one.
  fileprivate var marksRight: Bool {
    let name = FieldNames.normalized(key)
    let value = value.ownText?.lowercased() ?? ""
    let marks: Set<String> = [
      "correct", "iscorrect", "right", "isright", "istrue", "valid", "fraction",
    ]
    return marks.contains(name) && ["true", "yes", "1", "100"].contains(value)
      || name == "answer" && ["true", "yes"].contains(value)
  }
}

extension String {
  /// Whether it has several words, as what is asked or told has.
  fileprivate var isSentence: Bool { split(separator: " ").count > 2 }

  /// Whether it is a number or a code such as `Q12`, and no words.
  fileprivate var isMereName: Bool {
    let text = onOneLine
    return text.count <= 12 && !text.contains(" ") && text.contains { $0.isNumber }
      && text.allSatisfy(\.isASCII)
  }
}

extension DataTree {
  /// Whether mappings stand in it.
  var holdsMappings: Bool {
    switch self {
    case .mapping: true
    case .list(let items, _): items.contains(where: \.holdsMappings)
    case .text, .nothing: false
    }
  }

  /// Whether it is a leaf without a letter in it, as a count is.
  fileprivate var isMereNumber: Bool {
    guard let text = ownText, !text.isEmpty else { return false }
    return !text.contains(where: \.isLetter)
  }

  /// The text of a leaf.
  var ownText: String? {
    if case .text(let text, _) = self { text } else { nil }
  }

  /// The texts of a leaf or of a list of leaves; nil for anything else.
  var texts: [String]? {
    switch self {
    case .text(let text, _): return [text]
    case .nothing: return []
    case .mapping: return nil
    case .list(let items, _):
      let texts = items.compactMap(\.ownText)
      return texts.count == items.count ? texts : nil
    }
  }

  /// Every text in it, from the first to the last.
  var allTexts: [String] {
    switch self {
    case .text(let text, _): [text]
    case .nothing: []
    case .list(let items, _): items.flatMap(\.allTexts)
    case .mapping(let entries, _): entries.flatMap(\.value.allTexts)
    }
  }

  /// A question that is written as a text, or as a mapping with the text in it.
  var questionText: String? {
    switch self {
    case .text(let text, _): text
    case .mapping(let entries, _):
      entries.first {
        ["text", "question", "stem", "en", "ask", "body", "prompt"].contains(
          FieldNames.normalized($0.key))
      }?.value.ownText
    default: nil
    }
  }

  /// Whether it is a list without anything in it.
  var isEmptyList: Bool { if case .list(let items, _) = self { items.isEmpty } else { false } }

  /// Whether it is a list or a mapping.
  var isNested: Bool {
    switch self {
    case .list, .mapping: true
    case .text, .nothing: false
    }
  }

  /// Whether it is a list, or a mapping with more in it: what is called `questions` holds several.
  var holdsMore: Bool {
    switch self {
    case .list: true
    case .mapping(let entries, _):
      entries.contains { $0.value.isNested }
        // `"Team lead": "How …?"`, and not the same in several languages.
        || entries.count > 1
          && entries.allSatisfy {
            $0.key.contains(" ") && $0.value.ownText.map(QuestionLikeness.isQuestion) == true
          }
    case .text, .nothing: false
    }
  }

  /// The questions of a list of follow-ups.
  var questionTexts: [String] {
    guard case .list(let items, _) = self else { return ownText.map { [$0] } ?? [] }
    return items.compactMap(\.questionText)
  }

  /// The choices of a list or of a mapping from letters to choices.
  var choiceTexts: [String] {
    switch self {
    case .text(let text, _): [text]
    case .nothing: []
    case .list(let items, _): items.compactMap { $0.ownText ?? $0.labelled }
    case .mapping(let entries, _): entries.compactMap(\.value.ownText)
    }
  }

  /// The choices of a list in which each says whether it is right; nil where they do not.
  static func rightOnes(_ items: [DataTree]) -> (all: [String], right: [String])? {
    var all: [String] = []
    var right: [String] = []
    for item in items {
      // What has no text, as a range of numbers, is not shown among the choices.
      guard case .mapping(let entries, _) = item else { return nil }
      guard let text = item.labelled else { continue }
      all.append(text)
      if entries.contains(where: \.marksRight) { right.append(text) }
    }
    return right.isEmpty ? nil : (all, right)
  }

  /// The text of a mapping that is a choice or an answer.
  private var labelled: String? {
    guard case .mapping(let entries, _) = self else { return nil }
    let names = [
      "text", "answer", "option", "choice", "label", "value", "content", "title", "name",
      "code",
    ]
    return entries.first { names.contains(FieldNames.normalized($0.key)) }?.value.ownText
  }
}

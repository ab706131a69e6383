import Yams

extension MappingReader {
  /// The text of a key that must be there.
  mutating func text(_ key: String) -> String? {
    required(key).flatMap { walk.text($0, "for `\(key)`") }
  }

  /// The text of a key that may be missing.
  mutating func optionalText(_ key: String) -> String? {
    value(key).flatMap { walk.text($0, "for `\(key)`") }
  }

  /// The id of a key that must be there: lower-case words joined by hyphens.
  mutating func identifier(_ key: String) -> String? {
    guard let node = required(key), let text = walk.text(node, "for `\(key)`") else { return nil }
    if Identifier.isValid(text) { return text }
    walk.findings.error(
      .badID,
      "found \(Wording.quoted(text)), expected an id: lower-case words joined by hyphens",
      at: walk.mark(node), hint: Identifier.suggested(for: text).map { "did you mean `\($0)`?" })
    return nil
  }

  /// The language tag of a key that may be missing.
  mutating func language(_ key: String) -> String {
    guard let node = value(key), let text = walk.text(node, "for `\(key)`") else { return "en" }
    if Identifier.isLanguage(text) { return text }
    walk.findings.error(
      .badLanguage,
      "found \(Wording.quoted(text)), expected a language such as `en` or `pt-BR`",
      at: walk.mark(node))
    return "en"
  }

  /// The time of a key that may be missing, in seconds.
  mutating func seconds(_ key: String) -> Int? {
    guard let node = value(key), let text = walk.text(node, "for `\(key)`") else { return nil }
    switch TimeNotation.seconds(text) {
    case .some(let seconds) where TimeNotation.allowed.contains(seconds):
      return seconds
    case .some:
      walk.findings.error(
        .badTime,
        "found the time \(Wording.quoted(text)), expected one between 5s and 60m",
        at: walk.mark(node))
    case nil:
      walk.findings.error(
        .badTime,
        "found \(Wording.quoted(text)), expected a time such as `90s`, `3m` or `2m30s`",
        at: walk.mark(node),
        hint: TimeNotation.suggested(for: text).map { "did you mean `\($0)`?" })
    }
    return nil
  }

  /// The whole number of a key that must be there.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let node = required(key), let text = walk.text(node, "for `\(key)`") else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    walk.findings.error(
      .badNumber,
      "found \(Wording.quoted(text)), expected a number from \(range.lowerBound) to "
        + "\(range.upperBound) for `\(key)`", at: walk.mark(node))
    return nil
  }

  /// The choice of a key that must be there.
  mutating func choice<Choice: Selectable>(_ key: String, _ type: Choice.Type) -> Choice? {
    required(key, "expected \(Wording.alternatives(Choice.allCases.map(\.rawValue)))").flatMap {
      walk.choice($0, type)
    }
  }

  /// The choice of a key that may be missing.
  mutating func optionalChoice<Choice: Selectable>(_ key: String, _ type: Choice.Type) -> Choice? {
    value(key).flatMap { walk.choice($0, type) }
  }

  /// The choices in the list of a key; all of them where it is missing.
  mutating func choices<Choice: Selectable>(_ key: String, _ type: Choice.Type) -> [Choice] {
    guard let node = value(key) else { return Array(Choice.allCases) }
    let items = walk.list(node, "for `\(key)`").orEmpty
    if items.isEmpty, case .sequence = node {
      walk.findings.error(
        .emptyList,
        "found an empty list, expected at least one item for `\(key)`", at: walk.mark(node))
    }
    var chosen: [Choice] = []
    for item in items {
      guard let choice = walk.choice(item, type) else { continue }
      if chosen.contains(choice) {
        walk.findings.error(
          .repeatedChoice,
          "found `\(choice.rawValue)` twice in `\(key)`, expected it once", at: walk.mark(item))
      }
      chosen.append(choice)
    }
    return chosen
  }

  /// The items of the list of a key that may be missing.
  mutating func items(_ key: String) -> Node.Sequence? {
    value(key).flatMap { walk.list($0, "for `\(key)`") }
  }

  /// The items of the list of a key that must be there, with at least one of them.
  mutating func requiredItems(_ key: String) -> Node.Sequence? {
    guard let node = required(key), let items = walk.list(node, "for `\(key)`") else { return nil }
    if items.isEmpty {
      walk.findings.error(
        .emptyList,
        "found an empty list, expected at least one item for `\(key)`", at: walk.mark(node))
    }
    return items
  }

  /// The texts in the list of a key that must be there, with at least one of them.
  mutating func texts(_ key: String) -> [String]? {
    requiredItems(key)?.compactMap { walk.text($0, "in `\(key)`") }
  }

  /// The texts in the list of a key that may be missing.
  mutating func optionalTexts(_ key: String) -> [String] {
    items(key).orEmpty.compactMap { walk.text($0, "in `\(key)`") }
  }
}

/// A choice that is written as a word.
protocol Selectable: CaseIterable, RawRepresentable, Equatable where RawValue == String {
  /// What the choice is called in a message.
  static var noun: String { get }
}

extension Walk {
  /// The items of a node that must be a list.
  func list(_ node: Node, _ subject: @autoclosure () -> String) -> Node.Sequence? {
    guard isPlain(node) else { return nil }
    guard case .sequence(let sequence) = node else {
      var hint: String?
      if case .scalar(let scalar) = node, !isNull(scalar), scalar.string.utf8.count < 40 {
        hint =
          "write `[\(Wording.quoted(StandIns.restored(scalar.string)).dropFirst().dropLast())]`"
      }
      findings.error(
        .wrongType,
        "found \(kind(node)), expected a list \(subject())", at: mark(node), hint: hint)
      return nil
    }
    return sequence
  }

  /// The choice that a node names.
  func choice<Choice: Selectable>(_ node: Node, _ type: Choice.Type) -> Choice? {
    var all: [String] { Choice.allCases.map(\.rawValue) }
    guard let text = text(node, "(\(Wording.alternatives(all)))") else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    findings.error(
      .unknownChoice,
      "unknown \(Choice.noun) \(Wording.quoted(text))", at: mark(node),
      hint: Suggestion.hint(for: text, among: all))
    return nil
  }
}

extension Optional where Wrapped: ExpressibleByArrayLiteral {
  /// The list, or an empty one.
  var orEmpty: Wrapped { self ?? [] }
}

extension MappingReader {
  /// The text of a key that must be there.
  mutating func text(_ key: String) -> String? {
    required(key).flatMap { nodes.text($0, "for `\(key)`") }
  }

  /// The text of a key that may be missing.
  mutating func optionalText(_ key: String) -> String? {
    value(key).flatMap { nodes.text($0, "for `\(key)`") }
  }

  /// The id of a key that must be there: lower-case words joined by hyphens.
  mutating func identifier(_ key: String) -> String? {
    guard let node = required(key), let text = nodes.text(node, "for `\(key)`") else { return nil }
    if Identifier.isValid(text) { return text }
    nodes.diagnostics.error(
      .badID,
      "found \(UserText.quoted(text)), expected an id: lower-case words joined by hyphens",
      at: node.mark, hint: Identifier.suggested(for: text).map { "did you mean `\($0)`?" })
    return nil
  }

  /// The language tag of a key that may be missing.
  mutating func language(_ key: String) -> String {
    guard let node = value(key), let text = nodes.text(node, "for `\(key)`") else { return "en" }
    if Identifier.isLanguage(text) { return text }
    nodes.diagnostics.error(
      .badLanguage,
      "found \(UserText.quoted(text)), expected a language such as `en` or `pt-BR`",
      at: node.mark)
    return "en"
  }

  /// The time of a key that may be missing, in seconds.
  mutating func seconds(_ key: String) -> Int? {
    guard let node = value(key), let text = nodes.text(node, "for `\(key)`") else { return nil }
    switch TimeNotation.seconds(text) {
    case .some(let seconds) where TimeNotation.allowed.contains(seconds):
      return seconds
    case .some:
      nodes.diagnostics.error(
        .badTime,
        "found the time \(UserText.quoted(text)), expected one between 5s and 60m",
        at: node.mark)
    case nil:
      nodes.diagnostics.error(
        .badTime,
        "found \(UserText.quoted(text)), expected a time such as `90s`, `3m` or `2m30s`",
        at: node.mark, hint: TimeNotation.suggested(for: text).map { "did you mean `\($0)`?" })
    }
    return nil
  }

  /// The whole number of a key that must be there.
  mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
    required(key).flatMap { nodes.number($0, in: range, for: key) }
  }

  /// The choice of a key that must be there.
  mutating func choice<Choice: Selectable>(_ key: String, _ type: Choice.Type) -> Choice? {
    required(key, "expected \(UserText.alternatives(Choice.allCases.map(\.rawValue)))").flatMap {
      nodes.choice($0, type)
    }
  }

  /// The choice of a key that may be missing.
  mutating func optionalChoice<Choice: Selectable>(_ key: String, _ type: Choice.Type) -> Choice? {
    value(key).flatMap { nodes.choice($0, type) }
  }

  /// The choices in the list of a key; all of them where it is missing.
  mutating func choices<Choice: Selectable>(_ key: String, _ type: Choice.Type) -> [Choice] {
    guard let node = value(key) else { return Array(Choice.allCases) }
    guard let items = nodes.list(node, "for `\(key)`") else { return [] }
    if items.isEmpty {
      nodes.diagnostics.error(
        .emptyList,
        "found an empty list, expected at least one item for `\(key)`", at: node.mark)
    }
    var chosen: [Choice] = []
    for item in items {
      guard let choice = nodes.choice(item, type) else { continue }
      if chosen.contains(choice) {
        nodes.diagnostics.error(
          .repeatedChoice,
          "found `\(choice.rawValue)` twice in `\(key)`, expected it once", at: item.mark)
      }
      chosen.append(choice)
    }
    return chosen
  }

  /// The items of the list of a key that may be missing.
  mutating func items(_ key: String) -> [Node]? {
    value(key).flatMap { nodes.list($0, "for `\(key)`") }
  }

  /// The items of the list of a key that must be there, with at least one of them.
  mutating func requiredItems(_ key: String) -> [Node]? {
    guard let node = required(key), let items = nodes.list(node, "for `\(key)`") else { return nil }
    if items.isEmpty {
      nodes.diagnostics.error(
        .emptyList,
        "found an empty list, expected at least one item for `\(key)`", at: node.mark)
    }
    return items
  }

  /// The texts in the list of a key that must be there, with at least one of them.
  mutating func texts(_ key: String) -> [String]? {
    requiredItems(key)?.compactMap { nodes.text($0, "in `\(key)`") }
  }

  /// The texts in the list of a key that may be missing.
  mutating func optionalTexts(_ key: String) -> [String] {
    items(key).orEmpty.compactMap { nodes.text($0, "in `\(key)`") }
  }
}

extension Optional where Wrapped: ExpressibleByArrayLiteral {
  /// The list, or an empty one.
  var orEmpty: Wrapped { self ?? [] }
}

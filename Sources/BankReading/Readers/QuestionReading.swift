import InterviewCore

/// Reads the questions of one bank.
struct QuestionReading {
  /// The bank's id.
  let bank: String
  /// The bank's kind.
  let kind: QuestionKind
  /// The bank's language.
  let language: String
  /// The bank's time for a question that names none, in seconds.
  let budgetSeconds: Int
  /// The ids of the dimensions that rubrics have; nil where they are not known.
  let dimensions: [String]?
  /// Reads the values, and knows where problems go.
  let nodes: NodeReader

  /// The most characters of a question that can be asked aloud in one breath or two.
  static let longestAsk = 400
  /// The most characters of a thing to listen for.
  static let longestListensFor = 200

  /// A question with the places that later checks point at.
  struct Placed {
    /// The id, where it is valid.
    var id: PlacedIdentifier?
    /// Where the text of the question starts.
    var askMark: SourceMark?
    /// What the file says, with empty texts where it says nothing valid.
    var question: Question
  }

  /// Reads one item of the list of questions; nil where it is no mapping.
  func question(_ node: Node) -> Placed? {
    guard var reader = MappingReader(node, "a question with `id`, `ask` and `competency`", nodes)
    else { return nil }
    let idNode = reader.value("id")
    let id = reader.identifier("id")
    let askNode = reader.value("ask")
    let ask = reader.text("ask")
    let competency = reader.text("competency")
    let levels = reader.choices("level", Level.self)
    let seconds = reader.seconds("time") ?? budgetSeconds
    let listensFor = listensFor(&reader)
    let followUps = reader.items("follow-ups").orEmpty.compactMap {
      FollowUpReading.followUp($0, nodes)
    }
    let tags = reader.optionalTexts("tags")
    let scoredOn = reader.value("scored-on").map { identifiers($0) }
    let askedAt = reader.value("asked-at").flatMap { place($0) }
    reader.finish()
    if let ask, let askNode { nodes.checkLength(ask, askNode, Self.longestAsk, "a question") }
    return Placed(
      id: id.map { PlacedIdentifier(id: $0, mark: idNode?.mark) },
      askMark: askNode?.mark,
      question: Question(
        bank: bank, id: id ?? "", kind: kind, ask: ask ?? "", competency: competency ?? "",
        levels: levels, budgetSeconds: seconds, listensFor: listensFor, followUps: followUps,
        tags: tags, language: language, scoredOn: scoredOn, askedAt: askedAt))
  }

  /// Where it was really asked; nil where the node says no company.
  private func place(_ node: Node) -> AskedAt? {
    guard var reader = MappingReader(node, "a mapping with `company`", nodes) else { return nil }
    let company = reader.text("company")
    let round = reader.optionalText("round")
    reader.finish()
    return company.map { AskedAt(company: $0, round: round) }
  }

  /// The ids of the list of dimensions that a question is scored on.
  private func identifiers(_ node: Node) -> [String] {
    let items = nodes.list(node, "for `scored-on`").orEmpty
    if items.isEmpty, !node.isRefused {
      nodes.diagnostics.error(
        .emptyList, "found an empty list, expected at least one item for `scored-on`",
        at: node.mark)
    }
    return items.compactMap { item in
      guard let id = nodes.text(item, "in `scored-on`") else { return nil }
      if let dimensions, !dimensions.contains(id) {
        nodes.diagnostics.warning(
          .unknownChoice, "unknown dimension \(UserText.quoted(id)): no rubric has it",
          at: item.mark, hint: Suggestion.hint(for: id, among: dimensions))
      }
      return id
    }
  }

  private func listensFor(_ reader: inout MappingReader) -> [String] {
    guard let node = reader.value("listens-for") else {
      nodes.diagnostics.warning(
        .missingListensFor, "missing key `listens-for`", at: reader.mark,
        hint: "say what a good answer shows, so that the answer can be compared with it")
      return []
    }
    return nodes.list(node, "for `listens-for`").orEmpty.compactMap { item in
      guard let text = nodes.text(item, "in `listens-for`") else { return nil }
      nodes.checkLength(text, item, Self.longestListensFor, "a thing to listen for")
      return text
    }
  }
}

package import InterviewCore

/// Reads the file that says what postings call the things that the banks ask about.
package enum VocabularyReader {
  /// The most terms, and the most names of one, that are read.
  static let mostTerms = 5000, mostNames = 200
  /// The most words of a phrase.
  static let mostWords = 16
  /// The fewest letters that may stand before a `*`: fewer begin nearly every word.
  static let shortestStem = 3

  /// Reads the bytes of the file; its name is for the places of problems.
  package static func read(_ bytes: [UInt8], file: String) -> Report<Vocabulary> {
    NodeReader.report(bytes, file: file, vocabulary)
  }

  private static func vocabulary(_ node: Node, _ nodes: NodeReader) -> Vocabulary? {
    let subject = "a vocabulary: a mapping with `sections` and `terms`"
    guard var reader = MappingReader(node, subject, nodes) else { return nil }
    let sectionNodes = reader.requiredItems("sections").orEmpty
    let beside = phrases(reader.items("beside").orEmpty, "beside", nodes)
    let termNodes = reader.requiredItems("terms").orEmpty
    reader.finish()
    guard termNodes.count <= mostTerms else {
      nodes.diagnostics.error(
        .tooMuch, "found \(termNodes.count) terms, expected at most \(mostTerms)", at: node.mark)
      return nil
    }
    var ids: [PlacedIdentifier] = []
    let sections = sectionNodes.compactMap { section($0, nodes, &ids) }
    IdentifierCheck.reportDuplicates(ids, nodes.diagnostics)
    var names: [PlacedIdentifier] = []
    let terms = termNodes.compactMap { term($0, nodes, &names) }
    IdentifierCheck.reportDuplicates(names, nodes.diagnostics)
    return Vocabulary(sections: sections, terms: terms, beside: beside.map(\.id))
  }

  private static func section(
    _ node: Node, _ nodes: NodeReader, _ ids: inout [PlacedIdentifier]
  ) -> Vocabulary.Section? {
    let subject = "a section with `section`, `weight` and `headings`"
    guard var reader = MappingReader(node, subject, nodes) else { return nil }
    let idNode = reader.value("section")
    let id = reader.identifier("section")
    let weight = reader.number("weight", in: 0...100)
    let headings = phrases(reader.requiredItems("headings").orEmpty, "headings", nodes)
    let cues = phrases(reader.items("cues").orEmpty, "cues", nodes)
    reader.finish()
    if let id { ids.append(PlacedIdentifier(id: id, mark: idNode?.mark)) }
    guard let id, let weight else { return nil }
    return Vocabulary.Section(
      id: id, weight: Double(weight) / 100, headings: headings.map(\.id), cues: cues.map(\.id))
  }

  private static func term(
    _ node: Node, _ nodes: NodeReader, _ names: inout [PlacedIdentifier]
  ) -> Vocabulary.Term? {
    guard var reader = MappingReader(node, "a term with `term` and what it speaks for", nodes)
    else { return nil }
    let nameNode = reader.required("term")
    let also = reader.items("also").orEmpty
    let isTechnology = reader.isTrue("technology")
    let isJob = reader.isTrue("job")
    let isEverydayWord = reader.isTrue("everyday-word")
    let isWeak = reader.isTrue("weak")
    let isInPassing = reader.isTrue("in-passing")
    let competencies = reader.optionalTexts("competencies")
    let banks = reader.optionalTexts("banks")
    reader.finish()
    guard also.count <= mostNames else {
      nodes.diagnostics.error(
        .tooMuch, "found \(also.count) names, expected at most \(mostNames)", at: node.mark)
      return nil
    }
    guard let name = nameNode.flatMap({ phrases([$0], "term", nodes) })?.first else { return nil }
    let others = phrases(also, "also", nodes)
    // One phrase may speak for several terms, but no term has it twice.
    names.append(PlacedIdentifier(id: folded(name.id), mark: name.mark))
    let own = ([name] + others).map { PlacedIdentifier(id: folded($0.id), mark: $0.mark) }
    IdentifierCheck.reportDuplicates(own, nodes.diagnostics)
    return Vocabulary.Term(
      name: name.id, otherNames: others.map(\.id),
      sort: isTechnology ? .technology : isJob ? .job : .plain, isEverydayWord: isEverydayWord,
      isWeak: isWeak, isInPassing: isInPassing, competencies: competencies, banks: banks)
  }

  /// The phrases of a list, each with its place.
  private static func phrases(
    _ items: [Node], _ key: String, _ nodes: NodeReader
  ) -> [PlacedIdentifier] {
    items.compactMap { node in
      guard let text = nodes.text(node, "in `\(key)`"), isGood(text, node, nodes) else {
        return nil
      }
      return PlacedIdentifier(id: text, mark: node.mark)
    }
  }

  /// Whether a phrase can be looked up; reports it where not.
  private static func isGood(_ phrase: String, _ node: Node, _ nodes: NodeReader) -> Bool {
    guard let fault = fault(in: phrase) else { return true }
    nodes.diagnostics.error(fault.code, fault.message, at: node.mark)
    return false
  }

  /// What is wrong with a phrase: a `*` that does not end a word that is long enough, a `...` that does not
  /// stand between words, too many words or none.
  private static func fault(in phrase: String) -> (code: Problem.Code, message: String)? {
    // Most are a few plain words, and there are thousands.
    if phrase.utf8.count < 2 * mostWords,
      phrase.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: " ") })
    {
      return nil
    }
    let words = phrase.split(separator: " ")
    guard words.count <= mostWords else {
      return (.tooMuch, "found \(words.count) words in a phrase, expected at most \(mostWords)")
    }
    if let word = words.first(where: { !hasGoodWildcard($0) }) {
      let found = UserText.quoted(String(word))
      let place = "at the end of a word only, after \(shortestStem) letters or more"
      return (.badWildcard, "found \(found), expected `*` \(place)")
    }
    let gaps = words.indices.filter { words[$0] == "..." }
    if gaps.count > 1 || gaps.contains(0) || gaps.contains(words.count - 1) {
      let found = UserText.quoted(phrase)
      return (.badWildcard, "found \(found), expected one `...` at most, between two words")
    }
    guard phrase.contains(where: { $0.isLetter || $0.isNumber }) else {
      return (.emptyText, "found no word in \(UserText.quoted(phrase)), expected some")
    }
    return nil
  }

  /// Whether a word has no `*`, or one at the end after so many letters.
  private static func hasGoodWildcard(_ word: Substring) -> Bool {
    guard word.utf8.contains(UInt8(ascii: "*")) else { return true }
    let stem = word.dropLast()
    let letters = stem.reversed().prefix { $0.isLetter || $0.isNumber }
    return word.last == "*" && !stem.contains("*") && letters.count >= shortestStem
  }

  /// What two names have in common that are found at the same words.
  private static func folded(_ phrase: String) -> String {
    let joins = "-/".utf8
    let bytes = phrase.lowercased().utf8.map { joins.contains($0) ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension MappingReader {
  /// Whether a key that may be missing says `true`.
  fileprivate mutating func isTrue(_ key: String) -> Bool {
    optionalChoice(key, Truth.self) == .yes
  }
}

private enum Truth: String, Selectable {
  static var noun: String { "value" }
  case yes = "true"
  case no = "false"
}

/// Makes the tree of nodes out of libyaml's events, and refuses where it meets it what no file of ours
/// needs: anchors, aliases, tags, keys that are no text, and keys that are there again.
struct Composer {
  /// The most lists and mappings in each other. A bank has five, and libyaml looks at every open
  /// bracket for every token.
  static let mostLevels = 200
  /// The most list items and keys, together. A bank of 10,000 questions that say everything has
  /// 220,006.
  static let mostItems = 500_000

  private let events: EventReader
  private let diagnostics: Diagnostics
  private var items = 0
  private var isBehindAlias = false

  /// Ends the reading of a text; why has been reported.
  private struct Stop: Error {}

  /// The root of the text that the diagnostics are about; nil where there is none, which they say.
  static func root(_ diagnostics: Diagnostics) -> Node? {
    if let problem = SourceCheck.problem(diagnostics.source) {
      diagnostics.error(problem)
      return nil
    }
    return diagnostics.source.bytes.withUnsafeBufferPointer { bytes in
      var composer = Composer(events: EventReader(bytes), diagnostics: diagnostics)
      return try? composer.document()
    }
  }

  private func stop(_ diagnostic: Diagnostic) -> Stop {
    diagnostics.error(diagnostic)
    return Stop()
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    do {
      let event = try events.next()
      if case .alias = event.kind { isBehindAlias = true } else { isBehindAlias = false }
      return event
    } catch {
      // What libyaml cannot make sense of behind `*word` goes on a text that starts with it.
      throw isBehindAlias ? Stop() : stop(error.diagnostic(in: diagnostics.source))
    }
  }

  private mutating func document() throws(Stop) -> Node {
    _ = try next()
    guard case .documentStart = try next().kind else {
      throw stop(.emptyFile)
    }
    let root = try node(try next(), level: 0)
    _ = try next()
    let after = try next()
    guard case .streamEnd = after.kind else {
      throw stop(
        Diagnostic(
          .severalDocuments, "found a second document, expected a single one", at: after.mark,
          hint: "remove the line `---`, or keep the rest in a file of its own"))
    }
    return root
  }

  private mutating func node(_ event: YAMLEvent, level: Int) throws(Stop) -> Node {
    var node = Node(content: .alias, mark: event.mark, isRefused: isRefused(event))
    switch event.kind {
    case .scalar(let text, let style): node.content = .scalar(text, style)
    case .sequenceStart: node.content = .sequence(try sequence(event, level + 1))
    case .mappingStart: node.content = .mapping(try mapping(event, level + 1))
    default: break
    }
    return node
  }

  private mutating func sequence(_ start: YAMLEvent, _ level: Int) throws(Stop) -> [Node] {
    var items: [Node] = []
    while let event = try nextItem(of: start, level) {
      items.append(try node(event, level: level))
    }
    return items
  }

  private mutating func mapping(_ start: YAMLEvent, _ level: Int) throws(Stop) -> [Node.Pair] {
    var pairs: [Node.Pair] = []
    while let event = try nextItem(of: start, level) {
      let key = try node(event, level: level)
      if key.sequence != nil || key.mapping != nil {
        diagnostics.error(
          .wrongType, "found \(key.kind) as a key, expected text", at: key.mark)
      }
      pairs.append(Node.Pair(key: key, value: try node(try next(), level: level)))
    }
    reportDuplicates(pairs)
    return pairs
  }

  /// The event that starts a list's next item or a mapping's next key; nil at the end.
  private mutating func nextItem(of start: YAMLEvent, _ level: Int) throws(Stop) -> YAMLEvent? {
    guard level <= Self.mostLevels else {
      throw stop(
        Diagnostic(
          .tooDeep, "the lists and mappings are nested too deeply, expected a handful of levels",
          at: start.mark))
    }
    let event = try next()
    if case .end = event.kind { return nil }
    items += 1
    guard items <= Self.mostItems else {
      throw stop(
        Diagnostic(
          .tooMuch,
          "found more than \(Self.mostItems) list items and keys, expected at most so many",
          hint: "split the file into several"))
    }
    return event
  }

  /// Reports an alias, an anchor or a tag, and whether there is one.
  private func isRefused(_ event: YAMLEvent) -> Bool {
    if case .alias(let name) = event.kind {
      diagnostics.error(.alias(name, at: event.mark))
      return true
    }
    guard event.isAnchored || event.isTagged else { return false }
    let isTag = event.isTagged && (!event.isAnchored || startsWithTag(event.mark))
    diagnostics.error(isTag ? .tag(at: event.mark) : .anchor(at: event.mark))
    return true
  }

  /// Whether the tag is before the anchor. Not looked at where it would take long, or goes unsaid.
  private func startsWithTag(_ mark: SourceMark) -> Bool {
    guard mark.column <= 4096, !diagnostics.isFull else { return false }
    return diagnostics.source.rest(from: mark)?.first == UInt8(ascii: "!")
  }

  private func reportDuplicates(_ pairs: [Node.Pair]) {
    guard pairs.count > 1 else { return }
    var lines = [String: Int](minimumCapacity: pairs.count)
    for pair in pairs {
      guard let key = pair.key.string else { continue }
      guard let first = lines[key] else {
        lines[key] = pair.key.mark.line
        continue
      }
      diagnostics.error(
        .duplicateKey,
        "the key \(UserText.quoted(key)) is there again, its first is on line \(first)",
        at: pair.key.mark, hint: "keep one of the two")
    }
  }
}

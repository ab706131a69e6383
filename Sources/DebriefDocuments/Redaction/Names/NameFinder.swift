/// Finds the names of people, companies and places in a text: by their capitals, where nothing else
/// explains these, and by the words beside them.
///
/// It is made for English, and would rather offer a word too many than miss a name.
struct NameFinder {
  /// What was found: where it begins, what it looks like, and how many words it takes.
  private(set) var names: [Int: Name] = [:]
  /// Ordinary words with a capital inside of a sentence of which nothing else tells that they are names.
  private(set) var undecided: Set<Int> = []
  /// The words of the text.
  let tokens: [Token]
  /// What capitals tell in it.
  let manner: Manner
  /// For each word, whether it is part of something that has a form of its own.
  private let taken: [Bool]

  /// What a name looks like, and how many words it takes.
  typealias Name = (reason: RedactionSuggestion.Reason, length: Int)

  init(_ tokens: [Token], besides taken: [Bool]) {
    self.tokens = tokens
    self.taken = taken
    manner = Manner(of: tokens)
    var index = 0
    while index < tokens.count {
      if taken[index] {
        index += 1
      } else if let end = endOfRun(from: index) {
        consider(index..<end)
        index = end
      } else {
        names[index] = lowercaseName(at: index)
        index += names[index]?.length ?? 1
      }
    }
  }

  /// Finds names again by one of their words, where they are known in full from elsewhere.
  mutating func extend(_ known: Known) {
    var index = 0
    while index < tokens.count {
      if names[index] == nil, !taken[index] { names[index] = knownName(at: index, known) }
      index += names[index]?.length ?? 1
    }
  }

  private func knownName(at index: Int, _ known: Known) -> Name? {
    let token = tokens[index]
    guard let reason = known.words[token.folded] else {
      let isRepeated = undecided.contains(index) && known.repeated.contains(token.folded)
      return isRepeated ? (.name, 1) : nil
    }
    return token.startsLowercase && WordKind(token) != .unusual ? nil : (reason, 1)
  }
}

// MARK: Runs of capitals

extension NameFinder {
  /// Where the words of one name end that begins at a place; nil where none begins.
  private func endOfRun(from start: Int) -> Int? {
    var end = start
    var index = start
    while index < min(tokens.count, start + 7), !taken[index] {
      let token = tokens[index]
      if index > start, token.startsLine { break }
      if token.isName {
        end = index + 1
      } else if !joins(token) || index == start && !token.classes.contains(.beginning) {
        break
      }
      if token.endsPhrase, !token.isAbbreviated, !joinsByPossessive(index) { break }
      index += 1
    }
    // `NetzQuadrat eG`: a legal form need have no capital.
    if end > start, end < tokens.count, !tokens[end - 1].endsPhrase,
      tokens[end].classes.contains(.legalForm), !tokens[end].classes.contains(.grammar), !taken[end]
    {
      end += 1
    }
    return end > start ? end : nil
  }

  /// `University of Leeds`; where every noun has a capital, `der Plan von Frau Wrobel` is no name.
  private func joins(_ token: Token) -> Bool {
    token.classes.contains(.particle)
      && !(manner == .nouns && token.classes.contains(.germanPreposition))
  }

  /// `Bishop's Stortford`, but not `Priya's Python`.
  private func joinsByPossessive(_ index: Int) -> Bool {
    guard tokens[index].isPossessive, tokens[index].trailing.isEmpty, index + 1 < tokens.count,
      tokens[index + 1].isName, !isStart(index)
    else { return false }
    let next = tokens[index + 1].classes
    if next.contains(.companyWord) { return true }
    return EnglishWords.contains(tokens[index].folded)
      && !tokens[index].classes.contains(.givenName) && !next.isOne(of: .open)
  }

  /// Notes the name in a run of capitals, if there is one.
  private mutating func consider(_ whole: Range<Int>) {
    var run = whole
    var reason = cue(before: run.lowerBound)
    while let first = run.first {
      if tokens[first].classes.isOne(of: [.title, .role]), run.count > 1 || tokens[first].isTitle {
        reason = Cue(reason: .person, isCertain: true)
      } else if run.count == 1 || !isAside(first, reason) {
        break
      }
      run.removeFirst()
    }
    while run.count > 1, isTrade(tokens[run.upperBound - 1]), !isTrade(tokens[run.lowerBound]) {
      run.removeLast()
    }
    guard !run.isEmpty else { return }
    let kinds = tokens[run].map { WordKind($0, areCapitalsTelling: manner != .shouted) }
    if isName(run, kinds, reason) {
      names[run.lowerBound] = (finalReason(run, reason), run.count)
    } else if kinds == [.ordinary], manner == .ordinary, !isStart(run.lowerBound) {
      undecided.insert(run.lowerBound)
    }
  }

  /// Whether the first word of a run stands before the name: `Yesterday Svenja`, `Excel Svenja`.
  private func isAside(_ index: Int, _ cue: Cue?) -> Bool {
    if tokens[index].classes.contains(.opener) { return isStart(index) }
    return cue?.reason != .company && tokens[index].classes.contains(.tool)
  }

  private func isTrade(_ token: Token) -> Bool {
    token.classes.isOne(of: .trade) && !token.classes.contains(.legalForm)
  }
}

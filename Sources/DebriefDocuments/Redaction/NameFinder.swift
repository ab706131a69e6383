/// Finds the names of people, companies and places in an answer, by the words before them.
///
/// It is made for English, and would rather offer a word too many than miss a name.
struct NameFinder {
  /// What was found: where it begins, what it looks like, and how many words it takes.
  private(set) var names: [Int: (reason: RedactionSuggestion.Reason, length: Int)] = [:]
  private let tokens: [Token]

  init(_ tokens: [Token]) {
    self.tokens = tokens
    for index in tokens.indices {
      if let reason = CommonWords.triggers[tokens[index].folded], !tokens[index].endsPhrase {
        follow(reason, from: index + 1)
      } else if CommonWords.roles.contains(tokens[index].folded), !tokens[index].endsSentence {
        follow(.person, from: index + 1)
      } else if CommonWords.parties.contains(tokens[index].folded), !tokens[index].endsSentence {
        follow(.name, from: index + 1)
      } else if tokens[index].isTitle {
        take(.person, at: index)
      }
    }
  }

  /// Finds names again that are known from elsewhere: longer, `Priya Raman` where `Priya` is one, and
  /// by one of their words alone.
  mutating func extend(_ known: Known) {
    for index in tokens.indices where names[index] == nil && tokens[index].isName {
      let word = tokens[index].folded
      if let reason = known.firstWords[word], let length = length(at: index), length > 1 {
        names[index] = (reason, length)
      } else if let reason = known.singleWords[word] {
        names[index] = (reason, 1)
      }
    }
  }

  /// The words by which names are known.
  struct Known {
    /// The first words of names.
    fileprivate(set) var firstWords: [String: RedactionSuggestion.Reason] = [:]
    /// Words that stand for a longer name: its first and, of a person's, its last.
    fileprivate(set) var singleWords: [String: RedactionSuggestion.Reason] = [:]

    init(_ finders: [NameFinder]) {
      for finder in finders {
        for (index, name) in finder.names.sorted(by: { $0.key < $1.key }) {
          let first = finder.tokens[index].folded
          firstWords[first] = firstWords[first] ?? name.reason
          guard name.length > 1 else { continue }
          let last = finder.tokens[index + name.length - 1].folded
          for word in name.reason == .company ? [first] : [first, last]
          where !CommonWords.isCommon(word) {
            singleWords[word] = singleWords[word] ?? name.reason
          }
        }
      }
    }
  }

  /// Takes the names from a place on: one, or a list of them, also behind `my mentor` or `the`.
  private mutating func follow(_ reason: RedactionSuggestion.Reason, from start: Int) {
    let (first, isDescribed) = passingDescription(from: start)
    var index = first
    while let length = take(isDescribed ? .name : reason, at: index) {
      guard let next = inList(after: index + length - 1, acrossCommas: reason != .company)
      else { return }
      index = next
    }
  }

  /// Where a name may begin behind an article and a few words such as `a startup called`, and whether
  /// there are such words.
  private func passingDescription(from start: Int) -> (index: Int, isDescribed: Bool) {
    guard start < tokens.count, CommonWords.determiners.contains(tokens[start].folded),
      !tokens[start].endsPhrase
    else { return (start, false) }
    var index = start + 1
    while index < min(tokens.count, start + 4), tokens[index].startsLowercase,
      !tokens[index].endsSentence, !CommonWords.introduces(tokens[index].folded)
    {
      index += 1
    }
    return (index, index > start + 1)
  }

  /// Notes the name at a place, if there is one, without the title or the role before it.
  ///
  /// - Returns: How many words it takes, also where it is too common to be noted.
  @discardableResult
  private mutating func take(_ reason: RedactionSuggestion.Reason, at index: Int) -> Int? {
    guard let length = length(at: index) else { return nil }
    let name = tokens[index..<(index + length)].drop {
      $0.isTitle || CommonWords.roles.contains($0.folded)
    }
    let isCommon = name.allSatisfy {
      CommonWords.isCommon($0.folded)
        || (reason != .company && CommonWords.tools.contains($0.folded))
    }
    if !isCommon, names[name.startIndex] == nil {
      names[name.startIndex] = (name.startIndex > index ? .person : reason, name.count)
    }
    return length
  }

  /// The place of the next name in a list such as `Lars, Ingrid and Olaf`.
  private func inList(after last: Int, acrossCommas: Bool) -> Int? {
    var index = last + 1
    if tokens[last].endsPhrase {
      guard acrossCommas, tokens[last].trailing == "," else { return nil }
    } else {
      guard index < tokens.count, ["and", "or"].contains(tokens[index].folded) else { return nil }
    }
    if index < tokens.count, ["and", "or"].contains(tokens[index].folded) { index += 1 }
    return index < tokens.count ? index : nil
  }

  /// How many words a name at a place takes; nil where none begins there.
  private func length(at start: Int) -> Int? {
    var end = start
    var index = start
    while index < min(tokens.count, start + 7) {
      let token = tokens[index]
      if token.isName {
        end = index + 1
      } else if !CommonWords.particles.contains(token.folded) {
        break
      }
      if token.endsPhrase, !token.isAbbreviated { break }
      index += 1
    }
    return end > start ? end - start : nil
  }
}

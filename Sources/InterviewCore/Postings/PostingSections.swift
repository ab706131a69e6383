/// How much each word of a posting weighs, by the part of the posting it stands in.
///
/// A heading is a short line that holds a phrase of the headings, or what stands before a colon; what
/// follows belongs to it up to the next one. A sentence with a cue of a part that weighs less is one of
/// that part wherever it stands.
struct PostingSections {
  /// The weight of each word.
  private(set) var weights: [Double]
  /// The words of the title.
  private(set) var title: Range<Int> = 0..<0

  private let words: [PostingWords.Word]
  private let vocabulary: Vocabulary
  private let lines: [PostingLine]

  /// What stands before the first heading: mostly who they are, but the job as well.
  static let introduction = 0.5
  /// The most words that a line of the title or a heading has.
  private static let longestTitle = 16, longestHeading = 8
  private static let titleLines = 3

  init(_ words: PostingWords, _ bytes: ArraySlice<UInt8>, _ vocabulary: Vocabulary) {
    self.words = words.all
    self.vocabulary = vocabulary
    lines = PostingLine.all(in: bytes, words.all)
    weights = [Double](repeating: 1, count: words.all.count)
    weighLines()
    title = titleWords()
    for word in title { weights[word] = 1 }
    weighSentences()
  }

  private mutating func weighLines() {
    var current: Double?
    var passing: Double?
    var hasHeading = false
    var firstHeading = words.count
    for (place, line) in lines.enumerated() {
      if line.words.isEmpty || line.isPoint { passing = nil }
      if let heading = heading(of: line) {
        (current, passing) = (heading, nil)
      } else if let heading = leading(in: line) {
        passing = heading
      } else if isUnknownHeading(place) {
        (current, passing) = (1, nil)
      }
      if !hasHeading, current != nil || passing != nil {
        hasHeading = true
        firstHeading = line.words.lowerBound
      }
      for word in line.words { weights[word] = passing ?? current ?? 1 }
    }
    if hasHeading { for word in 0..<firstHeading { weights[word] = Self.introduction } }
  }

  /// The weight of the part that a line is the heading of.
  private func heading(of line: PostingLine) -> Double? {
    guard !line.isPoint, !line.endsSentence, (1...Self.longestHeading).contains(line.words.count)
    else { return nil }
    let isFree = line.words.count <= 4 || line.endsWithColon
    return section(in: line.words, startingAtMost: isFree ? line.words.count : 2)
  }

  /// The weight of the part that a line names before its colon.
  private func leading(in line: PostingLine) -> Double? {
    guard let lead = line.lead, (1...6).contains(lead.count) else { return nil }
    return section(in: lead, startingAtMost: 2)
  }

  private func section(in range: Range<Int>, startingAtMost reach: Int) -> Double? {
    for place in range.prefix(reach) {
      if let match = vocabulary.index.headings.longest(in: words, at: place),
        place + match.length <= range.upperBound, let section = match.values.first
      {
        return vocabulary.sections[section].weight
      }
    }
    return nil
  }

  /// Whether a line looks like a heading, though nobody knows of what.
  private func isUnknownHeading(_ place: Int) -> Bool {
    let line = lines[place]
    guard !line.isPoint, !line.endsSentence, (1...6).contains(line.words.count), place > 0,
      lines[place - 1].words.isEmpty
    else { return false }
    return lines[(place + 1)...].first { !$0.words.isEmpty }?.isPoint ?? false
  }

  /// The lines that a posting begins with, up to the first that is empty or long.
  private func titleWords() -> Range<Int> {
    let start = lines.drop { $0.words.isEmpty }
    let title = start.prefix {
      !$0.words.isEmpty && !$0.isPoint && !$0.endsSentence && $0.words.count <= Self.longestTitle
    }.prefix(Self.titleLines)
    guard let first = title.first, let last = title.last else { return 0..<0 }
    return first.words.lowerBound..<last.words.upperBound
  }

  private mutating func weighSentences() {
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].startsSentence { end += 1 }
      let cues = (start..<end).compactMap {
        vocabulary.index.cues.longest(in: words, at: $0)?.values.first
      }
      if let least = cues.map({ vocabulary.sections[$0].weight }).min() {
        for word in start..<end where !title.contains(word) {
          weights[word] = min(weights[word], least)
        }
      }
      start = end
    }
  }
}

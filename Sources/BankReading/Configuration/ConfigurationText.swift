/// The text of a configuration while a place in it is changed.
struct ConfigurationText {
  /// The text as it is now.
  private(set) var scalars: [Unicode.Scalar]
  private let lineBreak: [Unicode.Scalar]

  /// Starts with a text whose lines end in this way.
  init(_ scalars: [Unicode.Scalar], lineBreak: [Unicode.Scalar]) {
    self.scalars = scalars
    self.lineBreak = lineBreak
  }

  /// Adds lines at the end.
  mutating func append(_ lines: String) {
    if let last = scalars.last, last != "\n" { scalars += lineBreak }
    scalars += broken(lines) + lineBreak
  }

  /// Adds a key behind the last one of a mapping.
  mutating func add(_ lines: String, to mapping: ConfigurationOutline.Value) {
    guard !mapping.isFlow else {
      let bracket = mapping.range.upperBound - 1
      let before = mapping.pairs.last?.value.range.upperBound ?? bracket
      return scalars.insert(
        contentsOf: (mapping.pairs.isEmpty ? "" : ", ").unicodeScalars + lines.unicodeScalars,
        at: before)
    }
    let column = mapping.pairs.first.map { $0.start - lineStart(of: $0.start) } ?? 0
    let margin = String(repeating: " ", count: column)
    let last = withoutBlanks(mapping.range).upperBound
    let indented = lines.split(separator: "\n").map { margin + $0 }.joined(separator: "\n")
    add(indented, below: last)
  }

  /// Adds lines below the one that holds a place.
  mutating func add(_ lines: String, below place: Int) {
    let end = lineEnd(of: place)
    guard end < scalars.count else { return append(lines) }
    scalars.insert(contentsOf: broken(lines) + lineBreak, at: end)
  }

  /// Puts another value into the place of one. Comments within it move above its key.
  mutating func replace(_ pair: ConfigurationOutline.Pair, with value: ConfigurationValue) {
    let old = pair.value
    if old.isList, !old.isFlow, case .texts(let texts) = value {
      return replaceItems(of: pair, with: texts)
    }
    let range = withoutBlanks(old.range)
    let comments = comments(in: range, beside: old.texts)
    scalars.replaceSubrange(range, with: value.written.unicodeScalars)
    insert(comments, aboveLineOf: pair.start)
  }

  /// Takes a key with its value out of a mapping; what was remarked beside it stays.
  mutating func remove(_ pair: ConfigurationOutline.Pair, from mapping: ConfigurationOutline.Value)
  {
    let value = withoutBlanks(pair.value.range)
    guard mapping.isFlow else {
      let start = lineStart(of: pair.start)
      let end = lineEnd(of: value.upperBound)
      let margin = String(repeating: " ", count: pair.start - start)
      let kept = comments(in: pair.start..<end, beside: pair.value.texts)
      scalars.replaceSubrange(start..<end, with: lines(kept, margin: margin))
      return
    }
    let place = mapping.pairs.firstIndex { $0.start == pair.start } ?? 0
    let before = place > 0 ? mapping.pairs[place - 1].value.range.upperBound : nil
    let after = place + 1 < mapping.pairs.count ? mapping.pairs[place + 1].start : nil
    scalars.removeSubrange(
      before.map { $0..<value.upperBound } ?? pair.start..<(after ?? value.upperBound))
  }

  // MARK: Lists with an item a line

  /// Lines of items that stay are left alone, with what is remarked beside them.
  private mutating func replaceItems(of pair: ConfigurationOutline.Pair, with texts: [String]) {
    let items = pair.value.items.map(withoutBlanks)
    let region = lineStart(of: items[0].lowerBound)..<lineEnd(of: items[items.count - 1].upperBound)
    guard region.lowerBound > pair.start, !texts.isEmpty else {
      return replace(
        ConfigurationOutline.Pair(
          key: pair.key, start: pair.start, value: flow(pair.value)), with: .texts(texts))
    }
    let margin = Array(
      scalars[region.lowerBound...].prefix { $0 == " " })
    var rest = texts[...]
    var lines: [Unicode.Scalar] = []
    var position = region.lowerBound
    for item in items {
      let start = lineStart(of: item.lowerBound)
      let end = lineEnd(of: item.upperBound)
      lines += scalars[position..<start]
      position = end
      if let next = rest.first, says(item, next) {
        rest = rest.dropFirst()
        lines += scalars[start..<end]
      } else {
        lines += self.lines(
          comments(in: start..<end, beside: [item]),
          margin: String(String.UnicodeScalarView(margin)))
      }
    }
    if let last = lines.last, last != "\n" { lines += lineBreak }
    for text in rest {
      lines +=
        margin + "- ".unicodeScalars + ConfigurationValue.written(text).unicodeScalars + lineBreak
    }
    scalars.replaceSubrange(region, with: lines)
  }

  private func flow(_ value: ConfigurationOutline.Value) -> ConfigurationOutline.Value {
    var value = value
    value.isFlow = true
    return value
  }

  /// Whether an item is a text, however it is quoted.
  private func says(_ item: Range<Int>, _ text: String) -> Bool {
    let written = String(String.UnicodeScalarView(scalars[item]))
    return written == text || written == Scalar.written(text)
      || written == ConfigurationValue.written(text) || written == "\"\(text)\""
      || written == "'\(text)'"
  }

  // MARK: Places

  private func lineStart(of place: Int) -> Int {
    scalars[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// Behind the line's break.
  private func lineEnd(of place: Int) -> Int {
    scalars[place...].firstIndex(of: "\n").map { $0 + 1 } ?? scalars.count
  }

  /// The range without blanks and line breaks at its end: libyaml counts those behind a block as its own.
  private func withoutBlanks(_ range: Range<Int>) -> Range<Int> {
    let last = scalars[range].lastIndex { !$0.properties.isWhitespace }
    return range.lowerBound..<(last.map { $0 + 1 } ?? range.upperBound)
  }

  // MARK: Comments

  /// The comments of a part of the text, which are none within one of its texts.
  private func comments(in range: Range<Int>, beside texts: [Range<Int>]) -> [[Unicode.Scalar]] {
    var comments: [[Unicode.Scalar]] = []
    var place = range.lowerBound
    while place < range.upperBound {
      if let text = texts.first(where: { $0.contains(place) }) {
        place = text.upperBound
      } else if scalars[place] == "#" {
        let comment = scalars[place..<range.upperBound].prefix { $0 != "\n" && $0 != "\r" }
        comments.append(Array(comment))
        place = comment.endIndex
      } else {
        place += 1
      }
    }
    return comments
  }

  private mutating func insert(_ comments: [[Unicode.Scalar]], aboveLineOf place: Int) {
    let start = lineStart(of: place)
    let margin = String(String.UnicodeScalarView(scalars[start...].prefix { $0 == " " }))
    scalars.insert(contentsOf: lines(comments, margin: margin), at: start)
  }

  private func lines(_ comments: [[Unicode.Scalar]], margin: String) -> [Unicode.Scalar] {
    comments.flatMap { margin.unicodeScalars + $0 + lineBreak }
  }

  private func broken(_ lines: String) -> [Unicode.Scalar] {
    lines.unicodeScalars.flatMap { $0 == "\n" ? lineBreak : [$0] }
  }
}

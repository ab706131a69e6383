/// A line of a posting.
struct PostingLine {
  /// The places of its words.
  var words: Range<Int>
  /// Whether it is a point of a list.
  var isPoint = false
  /// Whether it ends as sentences and parts of them do.
  var endsSentence = false
  /// Whether it ends with a colon.
  var endsWithColon = false
  /// Its words before a colon that something follows.
  var lead: Range<Int>?

  /// The lines of a text in UTF-8 whose words are known.
  static func all(in bytes: ArraySlice<UInt8>, _ words: [PostingWords.Word]) -> [PostingLine] {
    var next = 0
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      let first = next
      while next < words.count, words[next].range.lowerBound < line.endIndex { next += 1 }
      return PostingLine(line, first..<next, words)
    }
  }

  private init(_ line: ArraySlice<UInt8>, _ range: Range<Int>, _ words: [PostingWords.Word]) {
    self.words = range
    guard !range.isEmpty else { return }
    isPoint = Self.startsAsPoint(line)
    let last = line.last { $0 != 0x20 && $0 != 0x0D && $0 != UInt8(ascii: "*") }
    endsSentence = last.map { ".,;".utf8.contains($0) } ?? false
    endsWithColon = last == UInt8(ascii: ":")
    guard !endsWithColon, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return }
    let lead = range.prefix { words[$0].range.lowerBound < colon }
    if lead.count < range.count { self.lead = lead.startIndex..<lead.endIndex }
  }

  /// Whether a sign or a number and a space stand in front.
  private static func startsAsPoint(_ line: ArraySlice<UInt8>) -> Bool {
    let mark = line.drop { $0 == 0x20 || $0 == 0x09 }.prefix { $0 != 0x20 && $0 != 0x09 }
    switch mark.first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
      return mark.count == 1
    case .some(0x30...0x39): return mark.last == UInt8(ascii: ".") || mark.last == UInt8(ascii: ")")
    case .some(0xC2), .some(0xE2): return mark.count <= 4
    default: return false
    }
  }
}

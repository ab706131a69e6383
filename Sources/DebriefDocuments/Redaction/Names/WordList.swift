/// Words in the order of their bytes, parted by white space, looked up where they lie: nothing is made
/// of them when the program starts.
struct WordList: Sendable {
  private let text: StaticString

  /// Creates a list of words that are in order.
  init(_ text: StaticString) { self.text = text }

  /// Whether a word is in the list, by halves.
  func contains(_ word: some Collection<UInt8>) -> Bool {
    text.withUTF8Buffer { bytes in
      var low = 0
      var high = bytes.count
      while low < high {
        var start = (low + high) / 2
        var end = start
        while start > low, bytes[start - 1] > Self.space { start -= 1 }
        while end < high, bytes[end] > Self.space { end += 1 }
        let candidate = bytes[start..<max(start, end)]
        if candidate.elementsEqual(word) { return true }
        if word.lexicographicallyPrecedes(candidate) { high = start } else { low = end + 1 }
      }
      return false
    }
  }

  /// The words one by one.
  var words: [Substring] { "\(text)".split(whereSeparator: \.isWhitespace) }

  private static let space = UInt8(ascii: " ")
}

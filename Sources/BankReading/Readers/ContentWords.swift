/// The words of a question that say what it is about.
enum ContentWords {
  /// The lower-case words without those that every question has.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func finish() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      if !common.contains(text) { words.append(text) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x80...: word.append(byte)
      // An apostrophe belongs to its word: "don't" is one, and a common one.
      case UInt8(ascii: "'"): break
      default: finish()
      }
    }
    finish()
    return words
  }

  private static let common: Set<String> = [
    "a", "about", "an", "and", "are", "as", "at", "be", "been", "but", "by", "can", "could",
    "describe", "did", "do", "does", "explain", "for", "from", "give", "had", "has", "have", "how",
    "i", "if", "in", "is", "it", "its", "last", "me", "my", "of", "on", "one", "or", "our", "so",
    "tell", "that", "the", "their", "them", "then", "there", "they", "this", "through", "time",
    "to",
    "us", "walk", "was", "we", "were", "what", "when", "where", "which", "who", "why", "will",
    "with", "would", "you", "your",
  ]
}

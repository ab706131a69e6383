/// Words with what is known of each, found by their bytes. It is made at the first look, in a tenth of the
/// time that a dictionary of strings takes, which was a twentieth of an export.
struct WordTable: Sendable {
  private struct Slot {
    var start: Int32 = 0
    var count: Int32 = 0
    var classes: WordClass = []
  }

  /// Power of two, so that what remains of a hash is a mask; twice as many as there are words.
  private static let size = 8192

  private var bytes: [UInt8] = []
  private var slots = [Slot](repeating: Slot(), count: size)

  /// Creates a table of lists of words that are parted by white space; a word may stand in several.
  init(_ lists: [(WordClass, String)]) {
    bytes.reserveCapacity(48_000)
    for (classes, words) in lists {
      var words = words
      words.withUTF8 { insert(wordsOf: $0, classes) }
    }
  }

  private mutating func insert(wordsOf list: UnsafeBufferPointer<UInt8>, _ classes: WordClass) {
    var start = 0
    for end in 0...list.count where end == list.count || list[end] <= UInt8(ascii: " ") {
      if end > start { insert(UnsafeBufferPointer(rebasing: list[start..<end]), classes) }
      start = end + 1
    }
  }

  /// What is known of a word.
  subscript(_ word: String) -> WordClass {
    var word = word
    return word.withUTF8 { slots[slot(of: $0)].classes }
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>, _ classes: WordClass) {
    let place = slot(of: word)
    var slot = slots[place]
    if slot.count == 0 {
      slot.start = Int32(bytes.count)
      slot.count = Int32(word.count)
      bytes += word
    }
    slot.classes.formUnion(classes)
    slots[place] = slot
  }

  /// Where a word is, or would be. The hash is FNV-1a (Fowler, Noll and Vo, 1991).
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var place = Int(hash) & (Self.size - 1)
    while slots[place].count > 0, !isWord(at: slots[place], word) {
      place = (place + 1) & (Self.size - 1)
    }
    return place
  }

  private func isWord(at slot: Slot, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard slot.count == word.count else { return false }
    let start = Int(slot.start)
    return bytes[start..<(start + word.count)].elementsEqual(word)
  }
}

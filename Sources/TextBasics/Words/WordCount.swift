extension String {
  /// How many words are in it: runs of letters, digits and apostrophes. Counted by bytes, of which those beyond ASCII
  /// are taken for letters: looking each character up takes a hundred times as long.
  package var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in utf8 {
      let isLetter =
        byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
        || byte == UInt8(ascii: "'")
      if isLetter, !isInWord { count += 1 }
      isInWord = isLetter
    }
    return count
  }
}

/// A character set by a name that the C library knows: `SHIFT_JIS`, `windows-1252`.
package struct CharacterSet: Equatable, Sendable {
  /// The name.
  package let name: String
  private let encoding: TextEncoding

  /// Takes a name; nil where the C library knows no character set of it.
  package init?(_ name: String) {
    guard let encoding = TextEncoding(named: name) else { return nil }
    self.name = name
    self.encoding = encoding
  }

  /// The text of bytes; nil where they are not in the character set.
  package func text(of bytes: some Collection<UInt8>) -> String? {
    let (text, faults) = encoding.text(Array(bytes)[...])
    return faults == 0 ? text : nil
  }
}

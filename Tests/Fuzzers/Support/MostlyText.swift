/// An input as it is, or made UTF-8, which its last byte says: seven of eight are. To guess a character set some hundred
/// are opened and tried, which takes nine tenths of the time of a short input.
package func mostlyText(_ bytes: [UInt8]) -> [UInt8] {
  guard let last = bytes.last, last & 7 != 0 else { return bytes }
  return Array(String(decoding: bytes, as: UTF8.self).utf8)
}

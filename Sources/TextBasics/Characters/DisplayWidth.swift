/// The columns a text takes on a terminal: two for East Asian wide characters and emoji, none for
/// combining marks. A control character counts as none; see ``Swift/Unicode/Scalar/steers``.
package func displayWidth(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + displayWidth($1) }
}

/// The columns a character takes on a terminal.
package func displayWidth(_ character: Character) -> Int {
  let scalars = character.unicodeScalars
  let first = scalars[scalars.startIndex]
  if scalars.count == 1 { return displayWidth(first) }
  return isEmojiSequence(scalars, first) ? 2 : scalars.reduce(0) { $0 + displayWidth($1) }
}

/// The columns a code point takes on its own.
package func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x20...0x7E: 1
  case 0..<0xA0: 0
  case 0xA0..<0x300: 1
  // Hangul vowels and final consonants join the consonant before them.
  case 0x1160...0x11FF, 0xD7B0...0xD7FB: 0
  default:
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: 0
    default: isWide(scalar.value) ? 2 : 1
    }
  }
}

/// Whether several code points make one picture: a family, a skin tone, a symbol shown as emoji.
private func isEmojiSequence(_ scalars: Character.UnicodeScalarView, _ first: Unicode.Scalar)
  -> Bool
{
  guard first.properties.isEmoji else { return false }
  return scalars.dropFirst().contains {
    $0.value == 0xFE0F || $0.value == 0x200D || $0.properties.isEmojiModifier
  }
}

private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(value)
}

import TextBasics

/// The part of a line around a place, and where the place is in it.
struct Excerpt: Equatable {
  /// At most ``width`` columns of the line, an ellipsis where it is cut.
  var text: String
  /// The display column of the place within the text, counted from 1.
  var caretColumn: Int

  /// The most columns an excerpt shows.
  static let width = 100

  /// Cuts the excerpt around a column, counted in scalars from 1, out of the bytes of a line.
  init(line: ArraySlice<UInt8>, column: Int) {
    let start = Excerpt.window(line, column)
    // Four bytes a scalar, and one scalar more than can be shown, to know whether a tail was cut.
    let bytes = line[start.offset...].prefix(4 * (Excerpt.width + 8))
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(UserText.visible)
    if start.skipped > 0 { scalars.insert("…", at: 0) }
    let index = column - 1 - start.skipped + (start.skipped > 0 ? 1 : 0)
    var shown = String.UnicodeScalarView()
    var width = 0
    var caret = 1
    for (position, scalar) in scalars.enumerated() {
      if position == index { caret = width + 1 }
      guard width + displayWidth(scalar) < Excerpt.width else {
        shown.append("…")
        break
      }
      shown.append(scalar)
      width += displayWidth(scalar)
    }
    if index >= scalars.count { caret = width + 1 }
    text = String(shown)
    caretColumn = min(caret, Excerpt.width)
  }

  /// An excerpt made narrower: cut at its start where the place lies far in it, else at its end.
  static func fitted(
    _ text: String, caretColumn: Int?, to room: Int
  ) -> (text: String, caretColumn: Int?) {
    let scalars = Array(text.unicodeScalars)
    guard scalars.reduce(0, { $0 + displayWidth($1) }) > room else {
      return (text, caretColumn)
    }
    var (skipped, columns) = (0, 0)
    // One column for each ellipsis, and one for the caret behind the last character.
    if let caretColumn, caretColumn > room - 2 {
      while skipped < scalars.count, columns < caretColumn - room / 2 {
        columns += displayWidth(scalars[skipped])
        skipped += 1
      }
    }
    var shown = String.UnicodeScalarView(skipped > 0 ? ["…"] : [])
    var width = shown.count
    for scalar in scalars[skipped...] {
      width += displayWidth(scalar)
      guard width < room else {
        shown.append("…")
        break
      }
      shown.append(scalar)
    }
    return (String(shown), caretColumn.map { $0 - columns + (skipped > 0 ? 1 : 0) })
  }

  /// Where the window starts: at the line's own start unless the place is far into the line.
  private static func window(
    _ line: ArraySlice<UInt8>, _ column: Int
  ) -> (offset: Int, skipped: Int) {
    // Wide characters fill two columns, so forty scalars before the place always fit.
    let skipped = column > 80 ? column - 40 : 0
    var offset = line.startIndex
    for _ in 0..<skipped {
      guard offset < line.endIndex else { break }
      offset += 1
      while offset < line.endIndex, line[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return (offset, skipped)
  }
}

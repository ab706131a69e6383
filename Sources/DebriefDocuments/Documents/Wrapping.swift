import TextBasics

/// The columns documents are wrapped at.
let documentWidth = 76

extension String {
  /// The text in lines of so many columns at most, broken at spaces.
  ///
  /// A word that is longer stands alone, cut into pieces only where `cuttingWords` is set.
  func wrapped(to width: Int, cuttingWords: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    // By scalars: whoever looks for characters has to find where each ends.
    for word in unicodeScalars.split(separator: " ").lazy.map({ Substring($0) }) {
      for piece in cuttingWords ? word.pieces(of: width) : [word] {
        let columns = piece.columns
        if used > 0, used + 1 + columns > width {
          lines.append(line)
          line = ""
          used = 0
        }
        if used > 0 { line += " " }
        line += piece
        used += columns + (used > 0 ? 1 : 0)
      }
    }
    return lines + [line]
  }
}

extension StringProtocol {
  /// The columns the text takes where letters are of one width.
  var columns: Int {
    utf8.allSatisfy { $0 < 0x80 } ? utf8.count : displayWidth(self)
  }
}

extension Substring {
  fileprivate func pieces(of width: Int) -> [Substring] {
    guard columns > width else { return [self] }
    // Nothing is asked for by its place: among flags every place is looked for from the start.
    var pieces: [Substring] = []
    var piece = ""
    var used = 0
    for character in self {
      let columns = displayWidth(String(character))
      if used + columns > width, !piece.isEmpty {
        pieces.append(piece[...])
        piece = ""
        used = 0
      }
      piece.append(character)
      used += columns
    }
    return pieces + [piece[...]]
  }
}

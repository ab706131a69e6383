import Foundation

/// The loudness of a sound over time, in as many steps as a picture has columns.
package struct LoudnessPicture: Equatable, Sendable {
  /// What is this much quieter than the loudest is shown as silence, in dB.
  package static let range = 40.0

  /// In dB below the loudest, from minus ``range`` to 0.
  package let levels: [Double]

  /// Looks at a sound.
  package init(of sound: Sound, columns: Int) {
    let columns = max(1, min(columns, sound.count))
    var powers: [Double] = []
    var buffer = [Float](repeating: 0, count: 4096)
    for column in 0..<columns {
      let range = sound.count * column / columns..<sound.count * (column + 1) / columns
      var sum = 0.0
      var at = range.lowerBound
      while at < range.upperBound {
        let end = min(range.upperBound, at + buffer.count)
        sound.decode(at..<end, into: &buffer)
        for index in 0..<(end - at) { sum += Double(buffer[index]) * Double(buffer[index]) }
        at = end
      }
      powers.append(sum / Double(max(1, range.count)))
    }
    let most = powers.max() ?? 0
    levels = powers.map {
      $0 > 0 && most > 0 ? max(-Self.range, 10 * log10($0 / most)) : -Self.range
    }
  }
}

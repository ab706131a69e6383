import TerminalUI
import TextBasics

import func Foundation.log10

/// How loud it is at the microphone, in words and as a picture.
struct LevelText {
  /// In dB below full scale, not below the floor.
  let level: Double
  let text: String

  /// The quietest level that is shown, in dB.
  private static let floor = -60.0
  /// From here on samples are likely to be cut off, in dB.
  private static let top = -1.0
  /// For so many seconds silence may be thinking, or breath.
  private static let patience = 3.0

  init(_ status: TakeStatus, after earlier: [Double], blocks: Bool) {
    level = status.peak > 0 ? max(Self.floor, 20 * log10(status.peak)) : Self.floor
    let levels = earlier + [level]
    let number = level <= Self.floor ? "quiet" : "\(Int(level.rounded())) dB"
    let picture =
      blocks
      ? Sparkline.text(levels, in: Self.floor...0)
      : Gauge.text((level - Self.floor) / -Self.floor, columns: 8, blocks: false)
    if !status.isHearing, status.seconds == 0, status.quietSeconds < Self.patience {
      text = "opening"
    } else if status.quietSeconds >= Self.patience {
      text = "no sound yet"
    } else {
      text = "\(picture) " + (level >= Self.top ? "too loud" : number)
    }
  }
}

package import struct Foundation.Date

/// What a time can be; anything else is a damaged file or a made-up one.
package enum Plausible {
  /// From nothing to a leap year, in seconds: a machine may have slept over a question for weeks.
  private static let seconds = 0.0...31_622_400.0

  /// From 1970, where a clock without a battery starts, to 2200.
  private static let moments =
    Date(timeIntervalSince1970: 0)...Date(timeIntervalSince1970: 7_258_118_400)

  /// Whether something can have taken so many seconds.
  package static func holds(seconds: Double) -> Bool { self.seconds.contains(seconds) }

  /// Whether something can have been at a moment.
  package static func holds(_ moment: Date) -> Bool { moments.contains(moment) }
}

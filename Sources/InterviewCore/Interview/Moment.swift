public import struct Foundation.Date

/// A point in time: the date for the record, and a steady clock for measuring.
public struct Moment: Equatable, Sendable {
  /// The date, which may jump when the machine is set right.
  public var date: Date
  /// Seconds on a clock that never jumps and stands still while the program is stopped.
  public var steady: Double

  /// Creates a moment from both clocks, read together.
  public init(date: Date, steady: Double) {
    self.date = date
    self.steady = steady
  }

  /// The seconds from an earlier moment to this one.
  public func seconds(since earlier: Moment) -> Double { max(0, steady - earlier.steady) }
}

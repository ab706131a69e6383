import Foundation
import TextBasics

extension App {
  /// When a day begins on this machine.
  ///
  /// - Throws: ``CommandError/badDate(found:)`` for anything but a day such as `2026-11-20`.
  nonisolated func beginning(ofDay typed: String) throws -> Date {
    guard let midnight = Date(utcDay: typed) else { throw CommandError.badDate(found: typed) }
    // What the machine's clock shows at that moment tells how far it is from UTC.
    let shown = environment.localTime(midnight)
    guard let shownMidnight = Date(utcDay: String(shown.prefix(10))),
      let minutes = Self.minutes(shown.dropFirst(11))
    else { return midnight }
    let offset = shownMidnight.timeIntervalSince(midnight) + Double(minutes) * 60
    return midnight.addingTimeInterval(-offset)
  }

  /// The minutes of `18:04` since midnight.
  private nonisolated static func minutes(_ time: Substring) -> Int? {
    let parts = time.split(separator: ":").compactMap { Int($0) }
    return parts.count == 2 ? parts[0] * 60 + parts[1] : nil
  }
}

extension Date {
  /// The beginning of a day in UTC; nil where there is no such day.
  fileprivate init?(utcDay text: String) {
    guard let day = Day(exactly: text) else { return nil }
    self.init(timeIntervalSince1970: Double(day.number) * 86_400)
  }
}

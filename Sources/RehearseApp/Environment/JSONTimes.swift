import Foundation
import TextBasics

extension Date {
  /// The time in UTC as files hold it: `2026-11-21T15:18:56.881Z`.
  ///
  /// The formatter cuts off what is below a millisecond, and a time of so many milliseconds is seldom
  /// one exactly; half of one more makes it the nearest.
  var toTheMillisecond: String {
    let milliseconds = (timeIntervalSince1970 * 1000).rounded()
    // By hand from 1970 to 9999: the formatter takes a hundred times as long.
    guard milliseconds >= 0, milliseconds < 253_402_300_800_000 else {
      return addingTimeInterval(0.0005).ISO8601Format(.init(includingFractionalSeconds: true))
    }
    let (day, rest) = Int(milliseconds).quotientAndRemainder(dividingBy: Self.day)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (seconds, fraction) = rest.quotientAndRemainder(dividingBy: 1000)
    let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map(two).joined(separator: ":")
    return "\(Day(number: day).text)T\(time).\(fraction < 100 ? "0" : "")\(two(fraction))Z"
  }

  /// Reads what ``toTheMillisecond`` writes; nil for every other form, and for what is not in the calendar.
  init?(toTheMillisecond text: String) {
    let parts = Array(text.utf8)
    func number(_ places: Range<Int>) -> Int? {
      parts[places].reduce(0) { number, digit in
        number.flatMap { (0x30...0x39).contains(digit) ? $0 * 10 + Int(digit) - 0x30 : nil }
      }
    }
    guard parts.count == 24, Self.signs.allSatisfy({ parts[$0.place] == UInt8(ascii: $0.sign) }),
      let day = Day(exactly: String(text.prefix(10))), day.number >= 0,
      let hours = number(11..<13), let minutes = number(14..<16), let seconds = number(17..<19),
      let fraction = number(20..<23), hours < 24, minutes < 60, seconds < 60
    else { return nil }
    let whole = (hours * 60 + minutes) * 60 + seconds
    self.init(
      timeIntervalSince1970: Double(day.number * Self.day + whole * 1000 + fraction) / 1000)
  }

  /// What stands behind the day, between the numbers.
  private static let signs: [(place: Int, sign: Unicode.Scalar)] = [
    (10, "T"), (13, ":"), (16, ":"), (19, "."), (23, "Z"),
  ]

  /// The milliseconds of a day.
  private static let day = 86_400_000
}

extension JSONEncoder.DateEncodingStrategy {
  /// Times in UTC to the millisecond, as the store holds them.
  static let rehearse = custom { date, encoder in
    var container = encoder.singleValueContainer()
    try container.encode(date.toTheMillisecond)
  }
}

extension JSONDecoder.DateDecodingStrategy {
  /// The same, with or without the fraction.
  static let rehearse = custom { decoder in
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    if let date = Date(toTheMillisecond: text) { return date }
    let exact = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    guard let date = (try? exact.parse(text)) ?? (try? Date.ISO8601FormatStyle().parse(text))
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time")
    }
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
    return Date(timeIntervalSince1970: milliseconds / 1000)
  }
}

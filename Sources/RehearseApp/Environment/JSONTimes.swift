import Foundation

extension Date {
  /// The time in UTC as files hold it: `2026-11-21T15:18:56.881Z`.
  ///
  /// The formatter cuts off what is below a millisecond, and a time of so many milliseconds is seldom
  /// one exactly; half of one more makes it the nearest.
  var toTheMillisecond: String {
    addingTimeInterval(0.0005).ISO8601Format(.init(includingFractionalSeconds: true))
  }
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
    let exact = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    guard let date = (try? exact.parse(text)) ?? (try? Date.ISO8601FormatStyle().parse(text))
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no time")
    }
    let milliseconds = (date.timeIntervalSince1970 * 1000).rounded()
    return Date(timeIntervalSince1970: milliseconds / 1000)
  }
}

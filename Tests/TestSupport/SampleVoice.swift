import Foundation

/// Sounds for tests.
package enum SampleVoice {
  /// A WAV of 8 kHz and 8 bits whose bytes are all ASCII, so that a disk of texts can hold it.
  package static func wav(_ value: (Double) -> Double = voice) -> String {
    let samples = (0..<0x3F10).map { UInt8(64 + 60 * value(Double($0) / 8_000)) }
    let numbers = { (value: Int, count: Int) in
      (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }
    let header: [[UInt8]] = [
      Array("RIFF".utf8), numbers(samples.count + 36, 4), Array("WAVEfmt ".utf8), numbers(16, 4),
      numbers(1, 2), numbers(1, 2), numbers(8_000, 4), numbers(8_000, 4), numbers(1, 2),
      numbers(8, 2), Array("data".utf8), numbers(samples.count, 4),
    ]
    return String(decoding: header.flatMap { $0 } + samples, as: UTF8.self)
  }

  /// A voice at 200 Hz that swells four times a second and pauses from 0.8 to 1.3 s.
  package static func voice(_ time: Double) -> Double {
    (0.8..<1.3).contains(time)
      ? 0 : sin(2 * .pi * 200 * time) * (0.55 - 0.45 * cos(2 * .pi * 4 * time))
  }
}

import Foundation

@testable import DeliveryMeasures

/// A WAV made by a test, with whatever its header is to say.
struct MadeWAV {
  var tag = 1
  var channels = 1
  var rate = 16_000
  var bits = 16
  var samples: [UInt8] = []
  var isExtensible = false
  var dataSize: Int?
  var frameBytes: Int?

  var bytes: [UInt8] {
    let frame = frameBytes ?? channels * bits / 8
    var format =
      little(isExtensible ? 0xFFFE : tag, 2) + little(channels, 2) + little(rate, 4)
      + little(rate * frame, 4) + little(frame, 2) + little(bits, 2)
    if isExtensible {
      format += little(22, 2) + little(bits, 2) + little(4, 4) + little(tag, 2)
      format += [0, 0, 0, 0, 0x10, 0, 0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71]
    }
    let chunks =
      Array("fmt ".utf8) + little(format.count, 4) + format + Array("data".utf8)
      + little(dataSize ?? samples.count, 4) + samples
    return Array("RIFF".utf8) + little(chunks.count + 4, 4) + Array("WAVE".utf8) + chunks
  }
}

/// Little-endian bytes of a number.
func little(_ value: Int, _ count: Int) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}

/// A sound of 16 bits made of a function of time.
func made(
  seconds: Double, rate: Int = 16_000, _ value: (Double) -> Double
) throws -> Sound {
  let samples = (0..<Int(seconds * Double(rate))).flatMap { index in
    little(Int((value(Double(index) / Double(rate)) * 32_767).rounded()), 2)
  }
  return try Sound(wav: MadeWAV(rate: rate, samples: samples).bytes)
}

/// Something like a voice: ten harmonics, each weaker than the one below.
func voice(_ pitch: Double, at time: Double) -> Double {
  (1...10).reduce(0) { $0 + sin(2 * .pi * pitch * Double($1) * time) / Double($1) } / 4
}

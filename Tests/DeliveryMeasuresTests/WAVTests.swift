import Foundation
import TestSupport
import Testing

@testable import DeliveryMeasures

@Suite(.timed) struct WAVTests {
  private func decoded(_ wav: MadeWAV) throws -> [Float] {
    let sound = try Sound(wav: wav.bytes)
    var buffer = [Float](repeating: 0, count: sound.count)
    sound.decode(0..<sound.count, into: &buffer)
    return buffer
  }

  private func error(_ bytes: [UInt8]) -> WAVError? {
    do {
      _ = try Sound(wav: bytes)
      return nil
    } catch { return error }
  }

  @Test(arguments: [
    (MadeWAV(bits: 8, samples: [0, 64, 128, 192]), [-1, -0.5, 0, 0.5]),
    (MadeWAV(bits: 16, samples: little(-32_768, 2) + little(16_384, 2)), [-1, 0.5]),
    (MadeWAV(bits: 24, samples: little(-8_388_608, 3) + little(4_194_304, 3)), [-1, 0.5]),
    (MadeWAV(bits: 32, samples: little(-2_147_483_648, 4) + little(1 << 30, 4)), [-1, 0.5]),
    (
      MadeWAV(
        tag: 3, bits: 32,
        samples: little(Int(Float(-1.5).bitPattern), 4) + little(Int(Float(0.25).bitPattern), 4)),
      [-1.5, 0.25]
    ),
    (
      MadeWAV(channels: 2, samples: little(16_384, 2) + little(0, 2) + little(-8192, 2) * 2),
      [0.25, -0.25]
    ),
    (MadeWAV(bits: 24, samples: little(4_194_304, 3), isExtensible: true), [0.5]),
  ])
  func `reads samples of every width, and two channels as their mean`(
    wav: MadeWAV, samples: [Float]
  ) throws {
    #expect(try decoded(wav) == samples)
  }

  @Test(arguments: [false, true])
  func `a file that was cut anywhere is an error`(isExtensible: Bool) {
    let whole = MadeWAV(samples: [UInt8](repeating: 7, count: 40), isExtensible: isExtensible)
      .bytes
    #expect(error(whole) == nil)
    for length in 0..<whole.count {
      #expect(error(Array(whole[..<length])) != nil, "\(length) bytes")
    }
    #expect(
      error(Array(whole.dropLast())) == .truncated(promised: whole.count, found: whole.count - 1))
  }

  @Test(arguments: [
    (MadeWAV(samples: []), WAVError.noSamples),
    (MadeWAV(channels: 0, samples: [1, 2], frameBytes: 2), .unsupportedChannels(0)),
    (MadeWAV(channels: 6, samples: [1, 2]), .unsupportedChannels(6)),
    (MadeWAV(rate: 0, samples: [1, 2]), .unsupportedRate(0)),
    (MadeWAV(rate: 96_000, samples: [1, 2]), .unsupportedRate(96_000)),
    (MadeWAV(tag: 6, bits: 8, samples: [1, 2]), .unsupportedCoding(tag: 6)),
    (MadeWAV(tag: 0x55, samples: [1, 2]), .unsupportedCoding(tag: 0x55)),
    (MadeWAV(tag: 7, bits: 8, samples: [1], isExtensible: true), .unsupportedCoding(tag: 7)),
    (MadeWAV(bits: 12, samples: [1, 2]), .unsupportedWidth(bits: 12)),
    (MadeWAV(tag: 3, bits: 64, samples: [1, 2]), .unsupportedWidth(bits: 64)),
    (MadeWAV(samples: [1, 2], frameBytes: 4), .contradiction(frameBytes: 4, expected: 2)),
    (MadeWAV(samples: [1, 2, 3]), .partialFrame(bytesLeft: 1)),
    (
      MadeWAV(samples: [1, 2], dataSize: 4_294_967_295),
      .truncated(promised: 4_294_967_339, found: 46)
    ),
  ])
  func `what cannot be measured is named`(wav: MadeWAV, expected: WAVError) {
    #expect(error(wav.bytes) == expected)
  }

  @Test func `a sample that is no number is named with its place`() {
    let fine = little(Int(Float(0.5).bitPattern), 4)
    for bad in [Float.nan, .infinity, -.infinity] {
      let samples = fine * 9_000 + little(Int(bad.bitPattern), 4) + fine
      #expect(
        error(MadeWAV(tag: 3, bits: 32, samples: samples).bytes) == .notFinite(frame: 9_000))
    }
  }

  @Test(arguments: [
    ("OggS....", WAVError.notWAV(found: "OggS")), ("RF64....WAVE", .unsupportedKind("RF64")),
    ("RIFX....WAVE", .unsupportedKind("RIFX")), ("RIFF....AVI ", .notWAV(found: "AVI ")),
    ("", .notWAV(found: nil)), ("\u{1}\u{2}\u{3}\u{4}", .notWAV(found: nil)),
  ])
  func `other files are told from a WAV`(text: String, expected: WAVError) {
    #expect(error(Array(text.utf8)) == expected)
  }

  @Test func `other chunks are passed over, also of odd sizes`() throws {
    var bytes = MadeWAV(samples: little(16_384, 2)).bytes
    bytes.insert(contentsOf: Array("LIST".utf8) + little(3, 4) + [9, 9, 9, 0], at: 12)
    bytes += Array("id3 ".utf8) + little(1, 4) + [9]
    #expect(try Sound(wav: bytes).count == 1)
  }

  @Test func `samples before what says how they are written are an error`() {
    let bytes =
      Array("RIFF".utf8) + little(14, 4) + Array("WAVEdata".utf8) + little(2, 4) + [1, 2]
    #expect(error(bytes) == .noFormat)
  }

  @Test(arguments: Seeds.first(200))
  func `no bytes crash it, and what is read is measured`(seed: UInt64) {
    var generator = Dice(seed: seed)
    let samples = (0..<6000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    var bytes =
      MadeWAV(
        tag: seed % 3 == 0 ? 3 : 1, channels: 1 + Int(seed % 2), rate: 8000,
        bits: seed % 3 == 0 ? 32 : 8 * (1 + Int(seed % 4)), samples: samples,
        isExtensible: seed % 5 == 0
      ).bytes
    for _ in 0..<3 {
      bytes[Int.random(in: 0..<80, using: &generator)] = .random(in: 0...255, using: &generator)
    }
    guard let sound = try? Sound(wav: bytes) else { return }
    let measures = SpeechMeasures(of: sound)
    #expect(measures.sounding <= measures.seconds + 1e-9)
    #expect(measures.nuclei.allSatisfy { (0...measures.seconds).contains($0) })
    #expect(measures.pitchMedian.map { (74...501).contains($0) } ?? true)
  }
}

/// Random numbers that are the same every time (splitmix64).
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

private func * (bytes: [UInt8], count: Int) -> [UInt8] {
  (0..<count).flatMap { _ in bytes }
}

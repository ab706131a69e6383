import Foundation
import Glibc
import TestSupport
import Testing

@testable import SoundRecording

@Suite(.timed) struct WAVFileTests {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func bytes(_ name: String) throws -> [UInt8] {
    try [UInt8](Data(contentsOf: URL(filePath: home.file(name))))
  }

  @Test func `its header tells of whole seconds while it is written, and of all at the end`() throws
  {
    let writer = try WAVFileWriter(path: home.file("a.wav"))
    for _ in 0..<10 { try writer.append([UInt8](repeating: 1, count: 8_000)[...]) }
    let during = try bytes("a.wav")
    #expect(during.count == 44 + 80_000)
    #expect(Array(during[..<44]) == WAVHeader.bytes(samples: 64_000))
    try writer.finish()
    #expect(Array(try bytes("a.wav")[..<44]) == WAVHeader.bytes(samples: 80_000))
    #expect(writer.seconds == 2.5)
  }

  @Test func `it is for its owner alone, and never writes over another file`() throws {
    let path = home.file("a.wav")
    try WAVFileWriter(path: path).finish()
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: SoundError.cannotUse(path: path, reason: "File exists")) {
      try WAVFileWriter(path: path)
    }
  }

  @Test func `wherever a crash cut it, mending keeps every whole sample`() throws {
    let samples = try home.samples("voice.raw", count: 20)
    for length in 0...samples.count {
      let name = "cut-\(length).wav"
      let left = WAVHeader.bytes(samples: 0) + samples[..<length]
      try Data(left).write(to: URL(filePath: home.file(name)))
      #expect(try WAVMending.mend(home.file(name)) == Double(length / 2) / 16_000)
      #expect(try home.recorded(name) == Array(samples[..<(length / 2 * 2)]))
    }
  }

  @Test func `a header that promises more than there is is mended as well`() throws {
    try Data(WAVHeader.bytes(samples: 5_000) + [1, 2]).write(to: URL(filePath: home.file("a.wav")))
    #expect(try WAVMending.mend(home.file("a.wav")) == 1 / 16_000)
  }

  @Test func `a whole file stays as it is, to the time of its last change`() throws {
    try Data(WAVHeader.bytes(samples: 2) + [1, 2]).write(to: URL(filePath: home.file("a.wav")))
    let past = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: past], ofItemAtPath: home.file("a.wav"))
    try WAVMending.mend(home.file("a.wav"))
    let attributes = try FileManager.default.attributesOfItem(atPath: home.file("a.wav"))
    #expect(attributes[.modificationDate] as? Date == past)
  }

  @Test(arguments: [
    "", "RIFF", String(repeating: "x", count: 100),
  ])
  func `other files are not touched`(text: String) throws {
    let path = try home.write(text, to: "other.wav")
    #expect(throws: SoundError.notOurs(path: path)) { try WAVMending.mend(path) }
    #expect(try bytes("other.wav") == Array(text.utf8))
  }

  @Test func `neither links nor directories are mended`() throws {
    try Data(WAVHeader.bytes(samples: 2)).write(to: URL(filePath: home.file("a.wav")))
    symlink(home.file("a.wav"), home.file("link.wav"))
    #expect(throws: SoundError.self) { try WAVMending.mend(home.file("link.wav")) }
    #expect(throws: SoundError.self) { try WAVMending.mend(home.path) }
  }
}

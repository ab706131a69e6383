import Foundation
import TestSupport
import Testing

@testable import DeckReading

/// The settings of Anki's note types.
@Suite(.timed) struct MessageTests {
  @Test func `reads numbers and texts by their field`() {
    let message = Message(
      Data([0x08, 0x01, 0x0A, 0x02, 0x68, 0x69, 0x1D, 0, 0, 0, 0, 0x12, 0x01, 0x78]))
    #expect(message.numbers == [1: 1])
    #expect(message.texts == [1: "hi", 2: "x"])
  }

  @Test(arguments: [[0x0A], [0x0A, 0x05, 0x68], [0x80, 0x80], [0x0F, 0x01]] as [[UInt8]])
  func `stops at what it cannot read`(bytes: [UInt8]) {
    #expect(Message(Data(bytes)).texts.isEmpty)
  }
}

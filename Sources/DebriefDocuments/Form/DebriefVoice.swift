/// The sound of an answer as it goes into a page; no other form of a debrief can hold it.
package struct DebriefVoice: Equatable, Sendable {
  /// The number of the answer in the debrief.
  package var turn: Int
  /// 0 for the answer, else the place of the follow-up from 1 on.
  package var part: Int
  /// The kind of the file, such as `audio/mpeg`.
  package var type: String
  /// The file.
  package var bytes: [UInt8]
  /// How long it is.
  package var seconds: Double
  /// Start and end of each pause, in seconds.
  package var pauses: [[Double]]

  /// Creates a voice from its parts.
  package init(
    turn: Int, part: Int, type: String, bytes: [UInt8], seconds: Double, pauses: [[Double]]
  ) {
    self.turn = turn
    self.part = part
    self.type = type
    self.bytes = bytes
    self.seconds = seconds
    self.pauses = pauses
  }
}

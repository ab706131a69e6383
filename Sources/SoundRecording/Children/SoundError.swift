import Glibc

/// Why something could not be recorded or played.
package enum SoundError: Error, Equatable, Sendable {
  /// A program could not be started; `reason` is the system's word for it.
  case cannotStart(program: String, reason: String)
  /// A recorder gave no sound; how it ended, or nil where it was silent for too long.
  case noSound(program: String, end: Child.End?)
  /// A recorder writes a file with a header, where raw samples were wanted.
  case notRaw(program: String)
  /// A recorder ended while it was recording.
  case ended(program: String, Child.End)
  /// None of these programs is there or gives sound.
  case noRecorder(tried: [String])
  /// None of these programs is there.
  case noPlayer(tried: [String])
  /// The file cannot be made, read or written; `reason` is the system's word for it.
  case cannotUse(path: String, reason: String)
  /// The disk is full; what was recorded so far is kept.
  case diskFull(path: String)
  /// The file is none of ours: it has no header such as ``WAVFileWriter`` writes.
  case notOurs(path: String)
}

extension SoundError {
  /// What the system's number for an error means for a file.
  init(path: String, _ number: Int32) {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    default: self = .cannotUse(path: path, reason: String(cString: strerror(number)))
    }
  }
}

/// Why the bytes of a file are no sound that can be measured.
package enum WAVError: Error, Equatable, Sendable {
  /// The file does not start as a WAV does; what its first four bytes say, where they are letters.
  case notWAV(found: String?)
  /// It is a WAV of another kind: `RF64` (for more than 4 GB) or `RIFX` (big-endian).
  case unsupportedKind(String)
  /// It ends in the middle of a chunk: its headers promise so many bytes, and so many are there.
  case truncated(promised: Int, found: Int)
  /// No chunk says how the samples are written, or it stands behind them.
  case noFormat
  /// The chunk that says how the samples are written is shorter than it can be.
  case shortFormat(bytes: Int)
  /// The samples are coded in a way that is not read; the number is that of the format tag.
  case unsupportedCoding(tag: Int)
  /// A sample has a width in bits that is not read.
  case unsupportedWidth(bits: Int)
  /// There are no channels, or more than two.
  case unsupportedChannels(Int)
  /// The sampling rate, in Hz, is outside ``Sound/rates``.
  case unsupportedRate(Int)
  /// What the header says of the sizes contradicts itself; the bytes of a frame as told and as they follow
  /// from channels and width.
  case contradiction(frameBytes: Int, expected: Int)
  /// The samples do not end with a whole frame; so many bytes are left over.
  case partialFrame(bytesLeft: Int)
  /// There are no samples.
  case noSamples
  /// A sample is not a number or infinite; its frame, counted from 0.
  case notFinite(frame: Int)
}

import DeliveryMeasures

extension WAVError {
  /// What is wrong with a file, and what can be done about it.
  func text(of file: String) -> ErrorText {
    ErrorText(message: "\(file): " + message, hint: hint, status: .badInput)
  }

  private var message: String {
    switch self {
    case .contradiction(let found, let expected):
      "its header contradicts itself: found \(found) bytes for each moment, expected \(expected)"
    case .noFormat:
      "it does not say how its samples are written, expected a chunk `fmt ` before them"
    case .noSamples: "there is no sound in it"
    case .notFinite(let frame): "sample \(frame + 1) is not a number"
    case .notWAV(let found):
      "this is no WAV file: it begins with " + (found.map { "`\($0)`" } ?? "something else")
        + ", expected `RIFF`"
    case .partialFrame(let left):
      "its sound ends in the middle of a sample: \(left) bytes are left over"
    case .shortFormat(let bytes): "its chunk `fmt ` has \(bytes) bytes, expected at least 16"
    case .truncated(let promised, let found):
      "it ends too early: its header promises \(promised) bytes, found \(found)"
    case .unsupportedChannels(let found): "found \(found) channels, expected one or two"
    case .unsupportedCoding(let tag):
      "its samples are coded in a way that is not read (format \(tag)), expected plain numbers"
    case .unsupportedKind(let found): "found a `\(found)` file, expected `RIFF`"
    case .unsupportedRate(let found):
      "found \(found) samples a second, expected 8000 to 48000"
    case .unsupportedWidth(let bits):
      "found samples of \(bits) bits, expected 8, 16, 24 or 32, or 32 in floating point"
    }
  }

  private var hint: String? {
    switch self {
    case .noSamples, .notFinite, .truncated, .partialFrame: nil
    default: "`ffmpeg -i IN -ac 1 -ar 16000 OUT.wav` makes one that can be measured"
    }
  }
}

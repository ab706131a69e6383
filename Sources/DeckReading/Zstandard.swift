import BankImporting
import CZstandard

/// Unpacks Zstandard (RFC 8878) as its bytes come, and keeps none of them.
struct Zstandard: ~Copyable {
  private let stream: OpaquePointer
  private var buffer = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
  /// Whether a frame has come to its end.
  private(set) var isComplete = false

  init() throws(DeckError) {
    guard let stream = ZSTD_createDStream() else { throw .damaged }
    self.stream = stream
    // Up to 32 MiB are looked back into; Anki's own packages need 8.
    ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 25)
  }

  deinit { ZSTD_freeDStream(stream) }

  /// Takes the next packed bytes, and hands over what they unpack to.
  mutating func unpack(
    _ packed: ArraySlice<UInt8>, _ take: (ArraySlice<UInt8>) throws(DeckError) -> Void
  ) throws(DeckError) {
    var position = 0
    while true {
      var written = 0
      let left = packed.withUnsafeBytes { source in
        buffer.withUnsafeMutableBytes { target in
          var input = ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: position)
          var output = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
          let left = ZSTD_decompressStream(stream, &output, &input)
          (position, written) = (input.pos, output.pos)
          return left
        }
      }
      guard ZSTD_isError(left) == 0 else { throw .damaged }
      isComplete = left == 0
      if written > 0 { try take(buffer[..<written]) }
      if position == packed.count, written < buffer.count { return }
    }
  }
}

import BankImporting
import CZstandard

/// Unpacks Zstandard (RFC 8878).
enum Zstandard {
  /// The bytes that were packed.
  ///
  /// What does not begin as it is wanted to is not unpacked to its end.
  static func unpacked(
    _ packed: [UInt8], atMost limit: Int, where isWanted: (ArraySlice<UInt8>) -> Bool
  ) throws(DeckError) -> [UInt8] {
    guard let stream = ZSTD_createDStream() else { throw .damaged }
    defer { ZSTD_freeDStream(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: ZSTD_DStreamOutSize())
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
      guard bytes.count + written <= limit else { throw .tooLarge(limit: limit) }
      if bytes.isEmpty, written > 0, !isWanted(buffer[..<written]) { throw .damaged }
      bytes += buffer[..<written]
      if left == 0, position == packed.count { return bytes }
      // Nothing came out and nothing is left to go in: the end is missing.
      if written == 0, position == packed.count { throw .damaged }
    }
  }
}

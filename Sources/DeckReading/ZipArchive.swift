import BankImporting
import CMinizip

/// A zip archive that is open for reading.
struct ZipArchive {
  private let handle: unzFile

  init(_ path: String) throws(DeckError) {
    guard let handle = unzOpen64(path) else { throw .damaged }
    self.handle = handle
  }

  func close() { unzClose(handle) }

  /// Hands over what a file in it holds, part by part; false where there is none of that name.
  func read(
    _ name: String, atMost limit: Int, _ take: (ArraySlice<UInt8>) throws(DeckError) -> Void
  ) throws(DeckError) -> Bool {
    guard unzLocateFile(handle, name, 1) == UNZ_OK else { return false }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK,
      unzOpenCurrentFile(handle) == UNZ_OK
    else { throw .damaged }
    guard info.uncompressed_size <= UInt64(limit) else { throw .tooLarge(limit: limit) }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = Int(unzReadCurrentFile(handle, &buffer, UInt32(buffer.count)))
      guard count >= 0 else { throw .damaged }
      if count == 0 { break }
      // The size that an archive states need not be the true one.
      total += count
      guard total <= limit else { throw .tooLarge(limit: limit) }
      try take(buffer[..<count])
    }
    guard unzCloseCurrentFile(handle) == UNZ_OK else { throw .damaged }
    return true
  }
}

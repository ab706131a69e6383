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

  /// What a file in it holds; nil where there is none of that name.
  ///
  /// What does not begin as it is wanted to is not unpacked to its end.
  func bytes(
    of name: String, atMost limit: Int, where isWanted: (ArraySlice<UInt8>) -> Bool
  ) throws(DeckError) -> [UInt8]? {
    guard unzLocateFile(handle, name, 1) == UNZ_OK else { return nil }
    var info = unz_file_info64()
    guard unzGetCurrentFileInfo64(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK,
      unzOpenCurrentFile(handle) == UNZ_OK
    else { throw .damaged }
    guard info.uncompressed_size <= UInt64(limit) else { throw .tooLarge(limit: limit) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Int(unzReadCurrentFile(handle, &buffer, UInt32(buffer.count)))
      guard count >= 0 else { throw .damaged }
      if bytes.isEmpty, count > 0, !isWanted(buffer[..<count]) { throw .damaged }
      if count == 0 { break }
      // The size that an archive states need not be the true one.
      guard bytes.count + count <= limit else { throw .tooLarge(limit: limit) }
      bytes += buffer[..<count]
    }
    guard unzCloseCurrentFile(handle) == UNZ_OK else { throw .damaged }
    return bytes
  }
}

import Glibc

/// The file that keeps the commands typed, a line each, readable by its owner alone.
package struct HistoryFile: Equatable, Sendable {
  /// Its path.
  package let path: String

  /// How many lines are kept.
  static let limit = 1000

  /// Creates the value; the file itself comes with the first line.
  package init(path: String) { self.path = path }

  /// Why a file cannot be used: the system's error number.
  package struct Failure: Error, Equatable, Sendable {
    /// As in `errno`.
    package let code: Int32
  }

  /// The newest lines, oldest first; none where there is no file.
  ///
  /// A file that has grown to twice the limit is cut back.
  func lines() -> [String] {
    guard let bytes = try? readAll(path) else { return [] }
    // Split as bytes, since finding where characters end would be felt at the start of the program.
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    let kept = lines.suffix(Self.limit).map { String(decoding: $0, as: UTF8.self) }
    if lines.count > 2 * Self.limit { try? replace(with: kept) }
    return kept
  }

  /// Adds a line at the end; other programs that add theirs meanwhile lose nothing.
  ///
  /// - Throws: `Failure`.
  func append(_ line: String) throws(Failure) {
    let file = try open(path, O_APPEND)
    defer { close(file) }
    if let code = writeAll(line + "\n", to: file) { throw Failure(code: code) }
  }

  /// Tells why lines could not be kept, or nil if they can.
  package func problem() -> Failure? {
    do {
      close(try open(path, O_APPEND))
      return nil
    } catch {
      return error
    }
  }

  private func replace(with lines: [String]) throws(Failure) {
    let fresh = path + ".new"
    let file = try open(fresh, O_TRUNC)
    let code = writeAll(lines.map { $0 + "\n" }.joined(), to: file)
    close(file)
    if let code { throw Failure(code: code) }
    if rename(fresh, path) != 0 { throw Failure(code: errno) }
  }

  private func open(_ path: String, _ flag: Int32) throws(Failure) -> Int32 {
    makeDirectories()
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC | flag, 0o600)
    if file < 0 { throw Failure(code: errno) }
    return file
  }

  private func makeDirectories() {
    for (index, character) in zip(path.indices, path) where character == "/" {
      let directory = String(path[..<index])
      if !directory.isEmpty { mkdir(directory, 0o700) }
    }
  }

  private func readAll(_ path: String) throws(Failure) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if file < 0 { throw Failure(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65536)
    while case let count = Glibc.read(file, &part, part.count), count > 0 {
      bytes += part[..<count]
    }
    return bytes
  }
}

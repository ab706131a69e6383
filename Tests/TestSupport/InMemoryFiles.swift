package import RehearseApp
import Synchronization

/// Files that are kept as long as the value lives; a directory is there when something is in it.
package final class InMemoryFiles: Sendable {
  private let state: Mutex<State>

  private struct State {
    var contents: [String: [UInt8]]
    var directories: Set<String> = []
    var refusals: [String: FileError] = [:]
  }

  /// Creates files from their texts, by path.
  package init(_ texts: [String: String] = [:]) {
    state = Mutex(State(contents: texts.mapValues { Array($0.utf8) }))
  }

  /// The text of a file, nil where there is none.
  package subscript(path: String) -> String? {
    get { state.withLock { $0.contents[path].map { String(decoding: $0, as: UTF8.self) } } }
    set { state.withLock { $0.contents[path] = newValue.map { Array($0.utf8) } } }
  }

  /// Every path at which there is a file, sorted.
  package var paths: [String] { state.withLock { $0.contents.keys.sorted() } }

  /// From now on reading and writing there fails.
  package func refuse(_ path: String, _ error: FileError) {
    state.withLock { $0.refusals[path] = error }
  }

  /// The disk that holds them.
  package var client: FileClient {
    FileClient(
      read: { try self.read($0, limit: $1) },
      write: { text, path in
        try self.state.withLock { state in
          if let refusal = state.refusals[path] { throw refusal }
          state.contents[path] = Array(text.utf8)
        }
      },
      writeParts: { path, body in
        var text = ""
        try body { text += $0 }
        try self.client.write(text, path)
      },
      append: { text, path, _ in
        try self.state.withLock { state in
          if let refusal = state.refusals[path] { throw refusal }
          guard state.contents[path] != nil else { throw FileError.missing(path: path) }
          state.contents[path]? += Array(text.utf8)
        }
      },
      readLines: { path, limit, take in
        let bytes = try self.read(path, limit: .max)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where index + 1 < lines.count || !line.isEmpty {
          if line.count > limit { throw FileError.tooLarge(path: path, limit: limit) }
          try take(index + 1, Array(line))
        }
      },
      remove: { path in self.state.withLock { $0.contents[path] = nil } },
      removeTree: { path in
        self.state.withLock { state in
          func lies(_ other: String) -> Bool { other == path || other.hasPrefix(path + "/") }
          state.contents = state.contents.filter { !lies($0.key) }
          state.directories = state.directories.filter { !lies($0) }
        }
      },
      list: { self.names(in: $0) },
      kind: { self.kind($0) },
      isSame: { $0 == $1 && self.kind($0) != .nothing },
      makeDirectory: { path in self.state.withLock { _ = $0.directories.insert(path) } },
      size: { path in self.state.withLock { $0.contents[path]?.count } },
      copy: { path, copy in
        let bytes = try self.read(path, limit: .max)
        try self.state.withLock { state in
          if let refusal = state.refusals[copy] { throw refusal }
          state.contents[copy] = bytes
        }
      },
      room: { _ in 41_000_000_000 })
  }

  private func read(_ path: String, limit: Int) throws -> [UInt8] {
    let (bytes, refusal) = state.withLock { ($0.contents[path], $0.refusals[path]) }
    if let refusal { throw refusal }
    if kind(path) == .directory { throw FileError.isDirectory(path: path) }
    guard let bytes else { throw FileError.missing(path: path) }
    guard bytes.count <= limit else { throw FileError.tooLarge(path: path, limit: limit) }
    return bytes
  }

  private func names(in directory: String) -> [String] {
    let prefix = directory == "." ? "" : directory + (directory.hasSuffix("/") ? "" : "/")
    let all = state.withLock { Array($0.contents.keys) + Array($0.directories) }
    let inside = all.filter { $0.hasPrefix(prefix) && (prefix.isEmpty ? !$0.hasPrefix("/") : true) }
    return Set(
      inside.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init) }
    ).sorted()
  }

  private func kind(_ path: String) -> FileClient.Kind {
    let (isFile, isDirectory) = state.withLock { state in
      (state.contents[path] != nil, state.directories.contains(path))
    }
    if isFile { return .file }
    return isDirectory || !names(in: path).isEmpty ? .directory : .nothing
  }
}

extension FileClient {
  /// A disk in memory that holds those texts to begin with, by path.
  package static func inMemory(_ texts: [String: String] = [:]) -> FileClient {
    InMemoryFiles(texts).client
  }
}

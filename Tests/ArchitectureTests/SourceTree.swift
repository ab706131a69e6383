import Foundation

/// A text file of the checkout.
struct SourceFile {
  /// Where it is, from the root of the checkout.
  let path: String
  let text: String

  /// The folder below `Sources` or `Tests`, which is the target's name.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }
}

/// The checkout these tests were compiled from.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The UTF-8 files below a folder whose name ends in one of the extensions; every one if none is named.
  static func files(in folder: String, _ extensions: Set<String> = []) throws -> [SourceFile] {
    try paths(in: folder)
      .filter { extensions.isEmpty || extensions.contains(URL(filePath: $0).pathExtension) }
      .compactMap { path in
        let data = try Data(contentsOf: root.appending(path: path))
        return String(data: data, encoding: .utf8).map { SourceFile(path: path, text: $0) }
      }
  }

  /// The Swift files below `Sources`, read once.
  static let sources = Result { try files(in: "Sources", ["swift"]) }

  /// The regular files below a folder, from the root of the checkout, sorted.
  static func paths(in folder: String) throws -> [String] {
    try FileManager.default
      .subpathsOfDirectory(atPath: root.appending(path: folder).path(percentEncoded: false))
      .map { "\(folder)/\($0)" }
      .filter { path in
        var isFolder: ObjCBool = false
        let place = root.appending(path: path).path(percentEncoded: false)
        return FileManager.default.fileExists(atPath: place, isDirectory: &isFolder)
          && !isFolder.boolValue
      }
      .sorted()
  }

  /// The folders directly below `Sources` that hold Swift files.
  static func targets() throws -> Set<String> {
    Set(try sources.get().map(\.target))
  }
}

/// Where things are kept, as the environment variables say.
package struct Places: Equatable, Sendable {
  /// Transcripts, drafts, recordings and the user's own banks.
  package var data: String
  /// The configuration file.
  package var configuration: String
  /// The commands typed at the prompt.
  package var history: String

  /// Finds the places: all under `REHEARSE_HOME` where it is set, else where the XDG base directory
  /// specification puts them.
  package init(variables: [String: String]) {
    func directory(_ name: String, _ fallback: String) -> String {
      // The specification: a path that is not absolute is to be ignored.
      if let path = variables[name], path.hasPrefix("/") { return path.withoutTrailingSlash }
      return (variables["HOME"] ?? "").withoutTrailingSlash + fallback
    }
    if let home = variables["REHEARSE_HOME"], !home.isEmpty {
      let home = home.withoutTrailingSlash
      data = home
      configuration = home + "/config.yaml"
      history = home + "/history"
    } else {
      data = directory("XDG_DATA_HOME", "/.local/share") + "/rehearse"
      configuration = directory("XDG_CONFIG_HOME", "/.config") + "/rehearse/config.yaml"
      history = directory("XDG_STATE_HOME", "/.local/state") + "/rehearse/history"
    }
  }

  /// The file that holds every session.
  package var store: String { data + "/rehearse.sqlite" }
  /// Unfinished answers.
  package var drafts: String { data + "/drafts" }
  /// The sound of answers.
  package var recordings: String { data + "/recordings" }
  /// The user's own question banks.
  package var banks: String { data + "/banks" }
}

extension String {
  /// The path without a slash at its end; the root stays.
  var withoutTrailingSlash: String {
    var path = self
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// The directory that holds a path.
  var parentDirectory: String {
    let path = withoutTrailingSlash
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  var lastPathPart: String {
    split(separator: "/").last.map(String.init) ?? self
  }
}

/// Where models and voices lie on a machine when nobody says so.
struct UsualPlaces {
  let files: FileClient
  /// The program's own place for them, which comes first and is named where there is none.
  let own: String
  /// The directories of data in which programs have one of their own: the user's, then the machine's.
  let shared: [String]

  init(_ environment: Environment, _ places: Places, own: String) {
    files = environment.files
    self.own = "\(places.data)/\(own)"
    let home = (environment.variable("HOME") ?? "").withoutTrailingSlash
    // The specification of XDG: a path that is not absolute is to be ignored.
    func directory(_ name: String, _ fallback: String) -> String {
      environment.variable(name).flatMap { $0.hasPrefix("/") ? $0.withoutTrailingSlash : nil }
        ?? home + fallback
    }
    let machine = environment.variable("XDG_DATA_DIRS") ?? "/usr/local/share:/usr/share"
    shared =
      [
        directory("XDG_DATA_HOME", "/.local/share"), directory("XDG_CACHE_HOME", "/.cache"),
      ] + machine.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  /// The paths of files in these places: in the program's own, and in directories whose name begins in one of
  /// some ways, so many levels below them.
  func paths(
    in beginnings: [String], levels: Int, where isWanted: (String) -> Bool
  ) -> [String] {
    var rest = Self.mostDirectories
    let others = shared.flatMap { directory in
      files.list(directory).filter { name in beginnings.contains { name.hasPrefix($0) } }
        .map { "\(directory)/\($0)" }
    }
    return ([own] + others).flatMap { paths(below: $0, levels, &rest, isWanted) }
  }

  /// No more directories are looked into: somebody may keep a whole disk there.
  private static let mostDirectories = 500

  private func paths(
    below directory: String, _ levels: Int, _ rest: inout Int, _ isWanted: (String) -> Bool
  ) -> [String] {
    guard rest > 0 else { return [] }
    rest -= 1
    var found: [String] = []
    for name in files.list(directory) where !name.hasPrefix(".") {
      let path = "\(directory)/\(name)"
      if isWanted(name) {
        if files.kind(path) == .file { found.append(path) }
      } else if levels > 0, files.kind(path) == .directory {
        found += paths(below: path, levels - 1, &rest, isWanted)
      }
    }
    return found
  }
}
